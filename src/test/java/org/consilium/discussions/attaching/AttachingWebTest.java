package org.consilium.discussions.attaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.Threads;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.files.Files;
import org.consilium.files.Samples;
import org.consilium.files.Tray;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.ui.Attachment;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Files of posts as people without JavaScript attach them, and one by one as the script does.
@ConsiliumTest
class AttachingWebTest {
    private final MockMvc web;
    private final Files files;
    private final Database database;
    private final DiscussionsWorld world;

    AttachingWebTest(MockMvc web, Files files, Database database, Threads threads, Ids ids) {
        this.web = web;
        this.files = files;
        this.database = database;
        this.world = new DiscussionsWorld(database, threads, ids);
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    private static MockMultipartFile picture(String name) {
        return file(name, Samples.photograph(400, 300));
    }

    private static Tray tray(ThreadId thread, Cast one) {
        return new DraftKey.Reply(thread).tray(one.id());
    }

    private List<Attachment> inDraft(ThreadId thread, Cast one) {
        return files.in(tray(thread, one));
    }

    private ResultActions reply(
            Cast one, ThreadId thread, MockMultipartFile file, String... parameters)
            throws Exception {
        var request = multipart(thread.path() + "/replies");
        request.file(file).with(SignedIn.as(one)).param("attachments", "shown");
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return web.perform(request);
    }

    private static MockMultipartFile nothing() {
        return file("", new byte[0]);
    }

    private List<Attachment> ofReply(ThreadId thread) {
        var reply =
                database.sql("select id from discussions.reply where thread_id = :id")
                        .param("id", thread)
                        .query(row -> row.uuid("id"))
                        .one();
        return files.of("reply", reply);
    }

    @Test
    void sendsADocumentWithTheReply() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        reply(
                        Cast.AMARA,
                        thread,
                        file("Dose table.pdf", Samples.pdf()),
                        "body",
                        "See the table.",
                        "submission",
                        world.submission())
                .andExpect(status().isSeeOther());
        assertThat(ofReply(thread)).extracting(Attachment::name).containsExactly("Dose table.pdf");
        assertThat(inDraft(thread, Cast.AMARA)).isEmpty();
        web.perform(get(thread.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("Dose table.pdf")));
    }

    @Test
    void asksWhatAPictureShows() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var submission = world.submission();
        reply(Cast.AMARA, thread, picture("ecg.jpg"), "body", "Look.", "submission", submission)
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Look.")))
                .andExpect(content().string(containsString("what ecg.jpg shows")));
        var held = inDraft(thread, Cast.AMARA).getFirst();
        reply(
                        Cast.AMARA,
                        thread,
                        nothing(),
                        "body",
                        "Look.",
                        "submission",
                        submission,
                        "attached",
                        held.id(),
                        "alt-" + held.id(),
                        "Wide and regular, 190 per minute",
                        "reviewed-" + held.id(),
                        "0")
                .andExpect(status().isSeeOther());
        assertThat(ofReply(thread).getFirst().alt()).isEqualTo("Wide and regular, 190 per minute");
        web.perform(get(thread.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "alt=\"Wide and regular, 190 per minute\"")));
    }

    @Test
    void attachesBeforeItSends() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        reply(
                        Cast.AMARA,
                        thread,
                        picture("a.jpg"),
                        "body",
                        "Half a",
                        "attach",
                        "yes",
                        "submission",
                        world.submission())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Half a")))
                .andExpect(content().string(containsString("a.jpg")));
        var held = inDraft(thread, Cast.AMARA).getFirst();
        reply(
                        Cast.AMARA,
                        thread,
                        nothing(),
                        "body",
                        "Half a",
                        "attached",
                        held.id(),
                        "drop",
                        held.id())
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("a.jpg"))));
        assertThat(inDraft(thread, Cast.AMARA)).isEmpty();
        assertThat(world.of(thread, "last_seq")).isEqualTo("0");
    }

    @Test
    void saysWhyAFileIsNotTaken() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        reply(
                        Cast.AMARA,
                        thread,
                        file("nice.png", Samples.text("<svg onload='alert(1)'/>")),
                        "body",
                        "Kept words",
                        "submission",
                        world.submission())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("nice.png was not taken")))
                .andExpect(content().string(containsString("Kept words")));
        assertThat(world.of(thread, "last_seq")).isEqualTo("0");
    }

    @Test
    void answersTheScriptWithALine() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var url = new DraftKey.Reply(thread).saveAt() + "/files";
        web.perform(multipart(url).file(picture("b.jpg")).with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<li class=\"file-entry\">")));
        web.perform(
                        multipart(url)
                                .file(file("b.html", Samples.text("<html>")))
                                .with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("file-entry--refused")));
        var held = inDraft(thread, Cast.AMARA).getFirst();
        web.perform(delete(url + "/" + held.id()).with(SignedIn.as(Cast.JOON)));
        assertThat(inDraft(thread, Cast.AMARA)).hasSize(1);
        web.perform(delete(url + "/" + held.id()).with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNoContent());
        assertThat(inDraft(thread, Cast.AMARA)).isEmpty();
    }

    @Test
    void takesNothingWhereOneMayNotWrite() throws Exception {
        var thread = world.question(Cast.ELIF, "rheumatology");
        var url = new DraftKey.Reply(thread).saveAt() + "/files";
        for (var one : List.of(Cast.LENA, Cast.CHEN, Cast.HANA)) {
            web.perform(multipart(url).file(picture("c.jpg")).with(SignedIn.as(one)))
                    .andExpect(status().isNotFound());
            assertThat(inDraft(thread, one)).isEmpty();
        }
    }

    @Test
    void makesOneOfAFormSentTwice() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var submission = world.submission();
        for (int i = 0; i < 2; i++) {
            reply(
                            Cast.AMARA,
                            thread,
                            file("once.pdf", Samples.pdf()),
                            "body",
                            "Once.",
                            "submission",
                            submission)
                    .andExpect(header().string("Location", thread.pathTo(1)));
        }
        assertThat(ofReply(thread)).hasSize(1);
        assertThat(inDraft(thread, Cast.AMARA)).isEmpty();
    }

    @Test
    void keepsFilesOfADraft() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var key = new DraftKey.Reply(thread);
        web.perform(
                        multipart(key.saveAt())
                                .file(picture("later.jpg"))
                                .with(SignedIn.as(Cast.AMARA))
                                .accept("text/html")
                                .param("body", "Later")
                                .param("version", "0"))
                .andExpect(status().isSeeOther());
        web.perform(get(thread.path()).with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString("later.jpg")));
        web.perform(get(thread.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(not(containsString("later.jpg"))));
    }

    @Test
    void startsAThreadWithAFile() throws Exception {
        var place = world.room("cardiology").shortForm();
        var answer =
                web.perform(
                                multipart("/threads")
                                        .file(file("plan.txt", Samples.text("One\nTwo\n")))
                                        .with(SignedIn.as(Cast.BRUNO))
                                        .param("place", place)
                                        .param("kind", "question")
                                        .param("title", "A question that has a file")
                                        .param("body", "See the file.")
                                        .param("submission", world.submission()))
                        .andExpect(status().isSeeOther())
                        .andReturn();
        var path = answer.getResponse().getHeader("Location");
        web.perform(get(String.valueOf(path)).with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString("plan.txt")));
        web.perform(post("/threads").with(SignedIn.as(Cast.HANA))).andExpect(status().isNotFound());
    }
}
