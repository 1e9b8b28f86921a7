package org.consilium.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.files.Samples;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.verification.DemoVerifications;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/// Files of messages, and drafts without script.
@ConsiliumTest
class MessageFilesWebTest {
    private static final Pattern FILE = Pattern.compile("href=\"(/files/[^\"]+)\"");

    private final MockMvc web;
    private final MessagingWorld world;
    private final Member amal;
    private final Member boris;

    MessageFilesWebTest(
            MockMvc web,
            Database database,
            DemoMembers members,
            DemoVerifications verifications,
            Ids ids)
            throws Exception {
        this.web = web;
        this.world = new MessagingWorld(web, database, members, verifications, ids);
        this.amal = world.people().colleague("Amal");
        this.boris = world.people().colleague("Boris");
        world.acquaint(amal, boris);
    }

    @Test
    void opensForWhoTakesPartAndForNobodyElse() throws Exception {
        var id = world.begin(amal, boris, "Good morning.");
        send(id, "The guideline is attached.", pdf()).andExpect(status().isSeeOther());
        var file = file(world.page(boris, id.path()));
        web.perform(get(file).with(SignedIn.as(boris.id()))).andExpect(status().isOk());
        web.perform(get(file).with(SignedIn.as(amal.id()))).andExpect(status().isOk());
        for (var other : new Cast[] {Cast.GRETA, Cast.FARID, Cast.LENA, Cast.HANA}) {
            web.perform(get(file).with(SignedIn.as(other))).andExpect(status().isNotFound());
        }
        assertThat(world.page(amal, "/account/access")).doesNotContain("Boris");
        world.act(amal, id.path() + "/sent/2/withdrawal").andExpect(status().isSeeOther());
        web.perform(get(file).with(SignedIn.as(boris.id()))).andExpect(status().isNotFound());
        web.perform(get(file).with(SignedIn.as(amal.id()))).andExpect(status().isNotFound());
    }

    @Test
    void attachesWithoutScript() throws Exception {
        var id = world.begin(amal, boris, "Good morning.");
        web.perform(form(id, "Not finished", pdf()).param("attach", "yes"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("guideline.pdf")))
                .andExpect(content().string(containsString("Not finished")));
        assertThat(world.page(boris, id.path())).doesNotContain("guideline", "Not finished");
        assertThat(world.page(amal, id.path())).contains("guideline.pdf");
    }

    @Test
    void asksWhatAPictureShowsAndThatNobodyIsInIt() throws Exception {
        var id = world.begin(amal, boris, "Good morning.");
        var picture =
                new MockMultipartFile("file", "hand.jpg", "image/jpeg", Samples.photograph(80, 60));
        send(id, "What is it?", picture)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("what hand.jpg shows")))
                .andExpect(content().string(containsString("nobody can be recognised")))
                .andExpect(content().string(containsString("What is it?")));
        assertThat(world.page(boris, id.path())).doesNotContain("What is it?");
    }

    @Test
    void keepsADraftWithoutScript() throws Exception {
        var id = world.begin(amal, boris, "Good morning.");
        keep(id.path() + "/sent", "Half a thought", "0").andExpect(status().isSeeOther());
        assertThat(world.page(amal, id.path())).contains("Half a thought");
        assertThat(world.page(boris, id.path())).doesNotContain("Half a thought");
        keep(id.path() + "/sent", "From an older tab", "0")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("From an older tab")));
        keep("/messages", "To be said first", "0").andExpect(status().isSeeOther());
        assertThat(world.page(amal, "/messages/new?to=" + boris.handle()))
                .contains("To be said first");
    }

    private ResultActions keep(String path, String body, String version) throws Exception {
        return web.perform(
                post(path)
                        .param("keep", "yes")
                        .param("to", boris.handle())
                        .param("body", body)
                        .param("version", version)
                        .param("submission", world.form())
                        .with(SignedIn.as(amal.id())));
    }

    private ResultActions send(ConversationId id, String body, MockMultipartFile file)
            throws Exception {
        return web.perform(form(id, body, file));
    }

    private MockMultipartHttpServletRequestBuilder form(
            ConversationId id, String body, MockMultipartFile file) {
        var request = multipart(id.path() + "/sent").file(file);
        request.param("body", body)
                .param("submission", world.form())
                .param("attachments", "shown")
                .with(SignedIn.as(amal.id()));
        return request;
    }

    private static MockMultipartFile pdf() {
        return new MockMultipartFile("file", "guideline.pdf", "application/pdf", Samples.pdf());
    }

    private static String file(String page) {
        var found = FILE.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
