package org.consilium.cases.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.cases.CaseId;
import org.consilium.cases.CaseWorld;
import org.consilium.cases.CasesWorld;
import org.consilium.cases.draft.CaseDrafts;
import org.consilium.cases.model.CaseText;
import org.consilium.cases.model.Readership;
import org.consilium.cases.publication.PublishCase;
import org.consilium.cases.publication.PublishOutcome;
import org.consilium.cases.sealing.WithdrawalCodes;
import org.consilium.discussions.Threads;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.Samples;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Wanted;
import org.consilium.platform.Cast;
import org.consilium.platform.Item;
import org.consilium.search.index.Follower;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.ui.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A case with all that grows round it is taken out, and then nobody finds a word of it on any
/// page, in the search, under the address of a file, or in any table.
@ConsiliumTest
class NothingLeftWebTest {
    private static final List<Cast> READERS =
            List.of(Cast.BRUNO, Cast.AMARA, Cast.ELIF, Cast.FARID, Cast.GRETA);

    private final MockMvc web;
    private final ApplicationContext context;
    private final CasesWorld world;
    private final CaseWorld opinions;
    private final Files files;
    private final Follower follower;
    private final WithdrawalCodes codes;
    private final JdbcClient database;
    private final TestClock clock;

    /// In everything that is written of the case. A word that the gate knows, and that stands
    /// nowhere in the demo world.
    private final String word = "wombat";

    private CaseId id = new CaseId(new UUID(0, 0));
    private String thread = "";
    private String image = "";

    NothingLeftWebTest(
            MockMvc web,
            ApplicationContext context,
            Files files,
            Follower follower,
            WithdrawalCodes codes,
            JdbcClient database,
            TestClock clock) {
        this.web = web;
        this.context = context;
        this.world =
                new CasesWorld(
                        context.getBean(CaseDrafts.class),
                        context.getBean(PublishCase.class),
                        context.getBean(org.consilium.accounts.Viewers.class),
                        clock);
        this.opinions = new CaseWorld(context);
        this.files = files;
        this.follower = follower;
        this.codes = codes;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void publish() throws Exception {
        id = world.draft(Cast.BRUNO, text());
        picture();
        var outcome = world.publish(Cast.BRUNO, id, Readership.VERIFIED, false);
        assertThat(outcome).isInstanceOf(PublishOutcome.Published.class);
        var published = (PublishOutcome.Published) outcome;
        thread = published.thread().path();
        var threads = context.getBean(Threads.class);
        threads.reply(world.viewer(Cast.AMARA), published.thread(), "It is " + word + " again.");
        var report = new CaseWorld.Published(id, published.thread());
        opinions.commit(Cast.ELIF, report, "Fever of " + word, 60);
        opinions.solve(Cast.BRUNO, report, "Sepsis by " + word);
        image =
                files.of("thread", published.thread().value()).stream()
                        .map(each -> each.path())
                        .findFirst()
                        .orElseThrow();
        var bookmark = new Item("thread", published.thread().value()).shortForm();
        post("/bookmarks", Cast.AMARA, Map.of("item", bookmark, "note", ""));
        post(thread + "/follow", Cast.ELIF, Map.of("_method", "put"));
        post(id.path() + "/change", Cast.BRUNO, Map.of("presentation", word, "version", "0"));
        clock.advance(java.time.Duration.ofMinutes(2));
        follower.catchUp();
        assertThat(told(Cast.AMARA)).as("before").isNotEmpty();
        assertThat(rows()).as("before").isNotEmpty();
    }

    private CaseText text() {
        var text = CasesWorld.text("Fever and " + word + " for three weeks.");
        return new CaseText(
                "What is this " + word + "?",
                text.age(),
                text.sex(),
                text.setting(),
                text.presentation(),
                "Then more " + word + ".",
                "A palpable " + word + ".",
                text.results(),
                "",
                "",
                "cardiology",
                List.of());
    }

    private void picture() {
        var tray = CaseDrafts.tray(Cast.BRUNO.id(), id);
        var content = new ByteArrayResource(Samples.picture("png", 1_600, 900));
        var taken = (TakeOutcome.Taken) files.take(tray, Wanted.PICTURE, word + ".png", content);
        FileId file = taken.file();
        files.describe(
                Cast.BRUNO.id(),
                Map.of(file, "a tracing that shows the " + word + ", in black and white"),
                Problems.none());
        files.review(Cast.BRUNO.id(), file, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"by its author", "by the patient's code"})
    void leavesNothingWithinAMinute(String how) throws Exception {
        clock.advance(java.time.Duration.ofMinutes(2));
        var seen = open(image + "/large", Cast.AMARA);
        assertThat(seen.getStatus()).isEqualTo(200);
        assertThat(seen.getHeader("Cache-Control")).isEqualTo("private, no-cache");
        withdraw(how);
        follower.catchUp();

        for (var one : READERS) {
            assertThat(told(one)).as("%s reads", one).isEmpty();
            for (var rendition : List.of("", "/large", "/thumbnail", "/large?v=1")) {
                web.perform(get(image + rendition).with(SignedIn.as(one)))
                        .andExpect(status().isNotFound());
                web.perform(
                                get(image + rendition)
                                        .header("If-None-Match", tag(seen))
                                        .with(SignedIn.as(one)))
                        .andExpect(status().isNotFound())
                        .andExpect(header().doesNotExist("ETag"));
            }
        }
        assertThat(rows()).isEmpty();
        assertThat(stored()).isEmpty();
    }

    private void withdraw(String how) throws Exception {
        var request =
                how.equals("by its author")
                        ? MockMvcRequestBuilders.post(id.path() + "/withdrawal")
                                .with(SignedIn.as(Cast.BRUNO))
                        : MockMvcRequestBuilders.post("/withdraw")
                                .param("code", codes.printed(id))
                                .with(SignedIn.nobody());
        web.perform(request).andExpect(status().isSeeOther());
    }

    /// The pages that say the word, or that are there though they should not be.
    private List<String> told(Cast one) throws Exception {
        var told = new ArrayList<String>();
        for (var path : pages()) {
            var response = open(path, one);
            var body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
            // A page says what was looked for.
            var own = body.replaceAll("(?<=[=“\" +>]|%20)" + word + "(?=[\"&”])", "");
            int at = own.indexOf(word);
            if (at >= 0) {
                told.add(path + ": " + own.substring(Math.max(0, at - 80), at + 40));
            }
            if (response.getStatus() == 200 && path.endsWith("/pdf")) {
                told.add(path);
            }
        }
        return told;
    }

    private List<String> pages() {
        var ofCase =
                """
                /draft /edit /print /pdf /similar /opinions /outcome /merges /differential /code
                /proof /publication /withdrawal /images/%s
                """
                        .formatted(image.substring("/files/".length()));
        var elsewhere =
                """
                / /?order=time /cases /cases?show=waiting /cases?show=solved /cases/mine
                /cases/library /cases/library?words=%1$s /cases/calibration /search?q=%1$s
                /search?q=palpable /search?q=%1$s&kind=case /bookmarks /notices /people/bruno
                /people/amara /account/data /decisions /moderation /audit /outbox
                """
                        .formatted(word);
        var pages =
                new ArrayList<>(List.of(thread, thread + "/history", thread + "/edit", id.path()));
        ofCase.strip()
                .lines()
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .forEach(page -> pages.add(id.path() + page));
        elsewhere
                .strip()
                .lines()
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .forEach(pages::add);
        return pages;
    }

    private MockHttpServletResponse open(String path, Cast one) throws Exception {
        return web.perform(get(java.net.URI.create(path)).with(SignedIn.as(one)))
                .andReturn()
                .getResponse();
    }

    private void post(String path, Cast one, Map<String, String> fields) throws Exception {
        var request =
                MockMvcRequestBuilders.post(path)
                        .accept("application/json", "text/html")
                        .with(SignedIn.as(one));
        fields.forEach(request::param);
        assertThat(web.perform(request).andReturn().getResponse().getStatus())
                .as(path)
                .isLessThan(400);
    }

    private static String tag(MockHttpServletResponse response) {
        return String.valueOf(response.getHeader("ETag"));
    }

    /// Tables in which the word stands.
    private List<String> rows() {
        var tables =
                database.sql(
                                "select format('%I.%I', table_schema, table_name)"
                                        + " from information_schema.tables"
                                        + " where table_type = 'BASE TABLE'"
                                        + " and table_schema not in ('pg_catalog', 'information_schema')")
                        .query(String.class)
                        .list();
        return tables.stream()
                .filter(table ->
                        database.sql(
                                        "select exists (select from %s t where t::text ilike :word)"
                                                .formatted(table))
                                .param("word", "%" + word + "%")
                                .query(Boolean.class)
                                .single())
                .toList();
    }

    /// What the store still holds of the image.
    private List<String> stored() {
        return database.sql("select object_key from files.loose_object where since > :since")
                .param("since", java.sql.Timestamp.from(clock.instant().minusSeconds(60)))
                .query(String.class)
                .list();
    }
}
