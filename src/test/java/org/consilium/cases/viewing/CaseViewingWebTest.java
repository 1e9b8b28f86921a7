package org.consilium.cases.viewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.consilium.cases.CaseId;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.Threads;
import org.consilium.files.Files;
import org.consilium.files.Samples;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Tray;
import org.consilium.files.Wanted;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.ui.Attachment;
import org.consilium.ui.Problems;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Images, print and PDF of a case: for who may read it, and of none that was withdrawn.
@ConsiliumTest
class CaseViewingWebTest {
    private static final String QUESTION = "Erosions on one side only: what would you rule out?";

    private final MockMvc web;
    private final Files files;
    private final Database database;
    private final Ids ids;
    private final DiscussionsWorld world;

    CaseViewingWebTest(MockMvc web, Files files, Database database, Threads threads, Ids ids) {
        this.web = web;
        this.files = files;
        this.database = database;
        this.ids = ids;
        this.world = new DiscussionsWorld(database, threads, ids);
    }

    /// A case in Elif's room, which lets in whom she let in, with two images.
    private CaseId published(String presentation) {
        var thread = world.question(Cast.ELIF, "rheumatology");
        attach(thread, "hand.png", Samples.picture("png", 1_600, 900), "A left hand");
        attach(thread, "foot.jpg", Samples.photograph(900, 700), "A right foot");
        var id = new CaseId(ids.next());
        database.sql(
                        """
                        insert into cases.report
                            (id, author_id, state, thread_id, question, age_band, presentation,
                             course, findings, tried, thinking, tags, readership,
                             readership_room, created_at, saved_at, published_at)
                        select :id, :author, 'PUBLISHED', t.id, :question, 'SIXTIES',
                             :presentation, '', '', '', '', '{}', 'ROOM', t.place_id, now(),
                             now(), now()
                        from discussions.thread t
                        where t.id = :thread
                        """)
                .param("id", id)
                .param("author", Cast.ELIF.id())
                .param("thread", thread)
                .param("question", QUESTION)
                .param("presentation", presentation)
                .update();
        return id;
    }

    private CaseId published() {
        return published("Swelling of **three joints** for two months.");
    }

    private void attach(ThreadId thread, String name, byte[] picture, String alt) {
        var tray = Tray.of(Cast.ELIF.id(), "viewing " + ids.next());
        var outcome = files.take(tray, Wanted.PICTURE, name, new ByteArrayResource(picture));
        var file = ((TakeOutcome.Taken) outcome).file();
        files.describe(Cast.ELIF.id(), Map.of(file, alt), Problems.none());
        files.attach(tray, List.of(file), "thread", thread.value());
    }

    private List<Attachment> images(CaseId id) {
        var thread =
                database.sql("select thread_id from cases.report where id = :id")
                        .param("id", id)
                        .query(row -> row.uuid("thread_id"))
                        .one();
        return files.of("thread", thread);
    }

    private ResultActions open(String path, Cast one) throws Exception {
        return web.perform(get(path).with(SignedIn.as(one)));
    }

    private List<String> paths(CaseId id) {
        return List.of(
                id.path() + "/images/" + images(id).getFirst().id(),
                id.path() + "/print",
                id.path() + "/pdf");
    }

    private PDDocument pdf(CaseId id, Cast one) throws Exception {
        var bytes =
                open(id.path() + "/pdf", one)
                        .andExpect(status().isOk())
                        .andExpect(header().string("Content-Type", "application/pdf"))
                        .andExpect(header().string("Cache-Control", "private, no-store"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        return Loader.loadPDF(bytes);
    }

    @Test
    void opensToWhoMayReadTheCase() throws Exception {
        var id = published();
        for (var path : paths(id)) {
            open(path, Cast.BRUNO).andExpect(status().isOk());
            for (var one : List.of(Cast.LENA, Cast.CHEN, Cast.HANA)) {
                open(path, one).andExpect(status().isNotFound());
            }
            web.perform(get(path)).andExpect(status().isSeeOther());
        }
    }

    @Test
    void showsNothingOfAWithdrawnCase() throws Exception {
        var id = published();
        var paths = paths(id);
        database.sql(
                        """
                        update cases.report
                        set state = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by = 'PATIENT'
                        where id = :id
                        """)
                .param("id", id)
                .update();
        for (var path : paths) {
            for (var one : List.of(Cast.BRUNO, Cast.ELIF, Cast.FARID)) {
                open(path, one).andExpect(status().isNotFound());
            }
        }
    }

    @Test
    void showsAnImageWithItsWordsAndSizes() throws Exception {
        var id = published();
        var first = images(id).getFirst();
        var second = images(id).getLast();
        var path = id.path() + "/images/" + first.id();
        open(path, Cast.BRUNO)
                .andExpect(content().string(containsString("Image 1 of 2")))
                .andExpect(content().string(containsString("A left hand")))
                .andExpect(content().string(containsString(first.largePath())))
                .andExpect(content().string(containsString("?size=full")));
        open(path + "?size=full&beside=" + second.id(), Cast.BRUNO)
                .andExpect(content().string(containsString("viewer--two")))
                .andExpect(content().string(containsString("A right foot")))
                .andExpect(content().string(containsString("src=\"" + first.path() + "\"")));
        open(path + "?beside=nothing", Cast.BRUNO).andExpect(status().isNotFound());
    }

    @Test
    void showsNoImageOfAnotherCase() throws Exception {
        var other = images(published()).getFirst();
        open(published().path() + "/images/" + other.id(), Cast.BRUNO)
                .andExpect(status().isNotFound());
    }

    @Test
    void printsWithItsCitation() throws Exception {
        var id = published();
        open(id.path() + "/print", Cast.BRUNO)
                .andExpect(content().string(containsString("Elif Demir")))
                .andExpect(content().string(containsString("How to cite it")))
                .andExpect(content().string(containsString("http://localhost" + id.path())))
                .andExpect(content().string(containsString("<strong>three joints</strong>")));
    }

    @Test
    void namesNobodyWhereTheNameIsSealed() throws Exception {
        var id = published();
        database.sql(
                        """
                        update cases.report
                        set author_id = null, sealed_author = 'c2VhbGVk', author_tag = 'tag'
                        where id = :id
                        """)
                .param("id", id)
                .update();
        open(id.path() + "/print", Cast.BRUNO)
                .andExpect(content().string(containsString("A verified colleague")))
                .andExpect(content().string(not(containsString("Elif Demir"))));
        try (var pdf = pdf(id, Cast.BRUNO)) {
            assertThat(text(pdf)).contains("A verified colleague").doesNotContain("Demir");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNotEqualTo("Elif Demir");
        }
    }

    @Test
    void makesATaggedPdfWithItsImages() throws Exception {
        var id = published();
        try (var pdf = pdf(id, Cast.BRUNO)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).startsWith("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(QUESTION);
            assertThat(text(pdf))
                    .contains(QUESTION, "three joints", "How to cite it", "Elif Demir", id.path());
            assertThat(pictures(pdf)).isEqualTo(2);
        }
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    private static int pictures(PDDocument pdf) throws IOException {
        int pictures = 0;
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getXObjectNames()) {
                pictures += page.getResources().isImageXObject(name) ? 1 : 0;
            }
        }
        return pictures;
    }

    /// The PDF would set it from left to right.
    @Test
    void makesNoPdfOfWhatRunsFromRightToLeft() throws Exception {
        var id = published("The patient said \u05e9\u05dc\u05d5\u05dd and left.");
        open(id.path() + "/pdf", Cast.ELIF)
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", id.path() + "/print"));
    }

    @Test
    void saysWhenLettersAreMissing() throws Exception {
        var id = published("関節の腫れが二か月続く");
        open(id.path() + "/pdf", Cast.BRUNO).andExpect(redirectedUrl(id.path() + "/print"));
        open(id.path() + "/print", Cast.BRUNO)
                .andExpect(content().string(containsString("関節の腫れが二か月続く")));
    }

    /// What a sealed author sent is told by no row.
    @Test
    void forgetsWhoSentTheImages() {
        var id = published();
        var thread =
                database.sql("select thread_id from cases.report where id = :id")
                        .param("id", id)
                        .query(row -> row.uuid("thread_id"))
                        .one();
        files.seal("thread", thread);
        var senders =
                database.sql(
                                "select count(*) as n from files.file where owner_id = :thread"
                                        + " and member_id = :member")
                        .param("thread", thread)
                        .param("member", Cast.ELIF.id())
                        .query(row -> row.integer("n"))
                        .one();
        assertThat(senders).isZero();
        assertThat(images(id)).hasSize(2);
    }
}
