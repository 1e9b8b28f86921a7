package org.consilium.discussions.attaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.Threads;
import org.consilium.files.Files;
import org.consilium.files.Samples;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.ui.Attachment;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Files of a post that is changed.
@ConsiliumTest
class EditFilesWebTest {
    private final MockMvc web;
    private final Files files;
    private final DiscussionsWorld world;

    EditFilesWebTest(MockMvc web, Files files, Database database, Threads threads, Ids ids) {
        this.web = web;
        this.files = files;
        this.world = new DiscussionsWorld(database, threads, ids);
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content);
    }

    private static MockMultipartFile nothing() {
        return file("", new byte[0]);
    }

    @Test
    void addsAndRemovesWhenEditing() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        edit(thread, file("first.pdf", Samples.pdf()), 0).andExpect(status().isSeeOther());
        var first = files.of("thread", thread.value()).getFirst();
        edit(thread, file("second.txt", Samples.text("a, b")), 1, "attached", first.id())
                .andExpect(status().isSeeOther());
        assertThat(files.of("thread", thread.value())).hasSize(2);
        edit(thread, nothing(), 2, "attached", first.id()).andExpect(status().isSeeOther());
        assertThat(files.of("thread", thread.value()))
                .extracting(Attachment::name)
                .containsExactly("first.pdf");
    }

    private ResultActions edit(
            ThreadId thread, MockMultipartFile file, Integer revisions, String... parameters)
            throws Exception {
        var request = multipart(HttpMethod.PUT, thread.path());
        request.file(file)
                .with(SignedIn.as(Cast.BRUNO))
                .param("attachments", "shown")
                .param("title", "A question with files")
                .param("body", "What would you do?")
                .param("revisions", revisions.toString());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return web.perform(request);
    }

    @Test
    void leavesFilesAloneWhereNoneAreSpokenOf() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        edit(thread, file("stays.pdf", Samples.pdf()), 0);
        web.perform(
                        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put(
                                        thread.path())
                                .with(SignedIn.as(Cast.BRUNO))
                                .param("title", "A question with files")
                                .param("body", "Other words")
                                .param("revisions", "1"))
                .andExpect(status().isSeeOther());
        assertThat(files.of("thread", thread.value())).hasSize(1);
    }
}
