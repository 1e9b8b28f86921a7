package org.consilium.discussions.attaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
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

/// No picture goes with a post that its sender has not looked at for this.
@ConsiliumTest
class ReviewedPictureWebTest {
    private final MockMvc web;
    private final Files files;
    private final DiscussionsWorld world;

    ReviewedPictureWebTest(MockMvc web, Files files, Database database, Threads threads, Ids ids) {
        this.web = web;
        this.files = files;
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

    @Test
    void asksWhetherAnybodyCanBeRecognised() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        reply(Cast.AMARA, thread, picture("ear.jpg"), "attach", "yes");
        var held = inDraft(thread, Cast.AMARA).getFirst();
        for (var tick : List.of("", "1", "yes")) {
            reply(
                            Cast.AMARA,
                            thread,
                            nothing(),
                            "body",
                            "Look at it.",
                            "submission",
                            world.submission(),
                            "attached",
                            held.id(),
                            "alt-" + held.id(),
                            "An ear",
                            "reviewed-" + held.id(),
                            tick)
                    .andExpect(status().is(422))
                    .andExpect(content().string(containsString("Look at ear.jpg, black out")));
        }
        assertThat(world.of(thread, "last_seq")).isEqualTo("0");
    }

    /// The draft is saved on the way, and the way leads back.
    @Test
    void leadsFromTheDraftToBlackingOut() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        reply(Cast.AMARA, thread, picture("ear.jpg"), "attach", "yes");
        var held = inDraft(thread, Cast.AMARA).getFirst();
        var key = new DraftKey.Reply(thread);
        web.perform(
                        multipart(key.saveAt())
                                .accept(org.springframework.http.MediaType.TEXT_HTML)
                                .with(SignedIn.as(Cast.AMARA))
                                .param("body", "Half a sentence")
                                .param("version", "0")
                                .param("submission", world.submission())
                                .param("attachments", "shown")
                                .param("attached", held.id())
                                .param("alt-" + held.id(), "An ear")
                                .param("reviewed-" + held.id(), "0")
                                .param("redact", held.id()))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrlPattern("/files/" + held.id() + "/redaction?back=*answer"));
        assertThat(inDraft(thread, Cast.AMARA).getFirst().alt()).isEqualTo("An ear");
        assertThat(inDraft(thread, Cast.AMARA).getFirst().reviewed()).isTrue();
        web.perform(get(thread.path()).with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString("Half a sentence")));
    }
}
