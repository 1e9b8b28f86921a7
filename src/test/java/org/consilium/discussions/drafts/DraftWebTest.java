package org.consilium.discussions.drafts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class DraftWebTest {
    private final MockMvc web;
    private final DiscussionsWorld world;

    DraftWebTest(MockMvc web, Database database, Threads threads, Ids ids) {
        this.web = web;
        this.world = new DiscussionsWorld(database, threads, ids);
    }

    private ResultActions save(ThreadId thread, String body, int version) throws Exception {
        return web.perform(
                post(new DraftKey.Reply(thread).saveAt())
                        .with(SignedIn.as(Cast.AMARA))
                        .accept(MediaType.APPLICATION_JSON)
                        .param("body", body)
                        .param("version", Integer.toString(version)));
    }

    @Test
    void isThereOnEveryDeviceAndForNobodyElse() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        save(thread, "Half a sent", 0)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1));
        web.perform(get(thread.path()).with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString("Half a sent")))
                .andExpect(content().string(containsString("data-version=\"1\"")));
        web.perform(get(thread.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(not(containsString("Half a sent"))));
    }

    @Test
    void overwritesNothingThatAnotherTabSaved() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        save(thread, "First tab", 0).andExpect(jsonPath("$.version").value(1));
        save(thread, "First tab, more", 1).andExpect(jsonPath("$.version").value(2));
        save(thread, "Second tab", 1)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.version").value(2))
                .andExpect(jsonPath("$.fields.body").value("First tab, more"));
        save(thread, "Second tab", 2).andExpect(jsonPath("$.version").value(3));
    }

    @Test
    void offersBothVersionsWithoutScript() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        save(thread, "First tab", 0);
        web.perform(
                        post(new DraftKey.Reply(thread).saveAt())
                                .with(SignedIn.as(Cast.AMARA))
                                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                                .param("body", "Second tab")
                                .param("version", "0"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("First tab")))
                .andExpect(content().string(containsString("Second tab")));
    }

    @Test
    void savesByTheButton() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        web.perform(
                        post(new DraftKey.Reply(thread).saveAt())
                                .with(SignedIn.as(Cast.AMARA))
                                .accept(MediaType.TEXT_HTML, MediaType.ALL)
                                .param("body", "By the button")
                                .param("version", "0"))
                .andExpect(header().string("Location", thread.path() + "#answer"));
    }

    @Test
    void isGoneWhenItWasSentAndDoesNotComeBack() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var submission = world.submission();
        save(thread, "Nearly done", 0);
        web.perform(
                        post(thread.path() + "/replies")
                                .with(SignedIn.as(Cast.AMARA))
                                .param("body", "Done.")
                                .param("submission", submission))
                .andExpect(status().isSeeOther());
        web.perform(
                        post(new DraftKey.Reply(thread).saveAt())
                                .with(SignedIn.as(Cast.AMARA))
                                .accept(MediaType.APPLICATION_JSON)
                                .param("body", "Too late")
                                .param("submission", submission)
                                .param("version", "1"))
                .andExpect(status().isOk());
        web.perform(get(thread.path()).with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(not(containsString("Nearly done"))))
                .andExpect(content().string(not(containsString("Too late"))));
    }

    @Test
    void hasNoFormOfAnotherKind() throws Exception {
        for (var key :
                new String[] {"x", "reply-x", "room-1111111111111111111111", "question-a-b"}) {
            web.perform(
                            post("/drafts/" + key)
                                    .with(SignedIn.as(Cast.AMARA))
                                    .accept(MediaType.APPLICATION_JSON))
                    .andExpect(status().isNotFound());
        }
    }
}
