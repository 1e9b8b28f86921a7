package org.consilium.discussions.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class EditingWebTest {
    private final MockMvc web;
    private final DiscussionsWorld world;
    private final Deletions deletions;
    private final TestClock clock;

    EditingWebTest(
            MockMvc web,
            Database database,
            Threads threads,
            Ids ids,
            Deletions deletions,
            TestClock clock) {
        this.web = web;
        this.world = new DiscussionsWorld(database, threads, ids);
        this.deletions = deletions;
        this.clock = clock;
    }

    private static String path(ReplyId reply) {
        return "/replies/" + reply.shortForm();
    }

    private ResultActions change(Cast author, ReplyId reply, String body, int revisions)
            throws Exception {
        return web.perform(
                put(path(reply))
                        .with(SignedIn.as(author))
                        .param("body", body)
                        .param("revisions", Integer.toString(revisions)));
    }

    @Test
    void keepsWhatItWasAndShowsTheDifference() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var reply = world.reply(Cast.AMARA, thread, "Give five milligrams.");
        change(Cast.AMARA, reply, "Give two milligrams.", 0).andExpect(status().isSeeOther());
        web.perform(get(path(reply) + "/history").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("<del>five</del><ins>two</ins>")));
        web.perform(get(thread.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("Give two milligrams.")))
                .andExpect(content().string(containsString(path(reply) + "/history")));
    }

    @Test
    void refusesAChangeOverOneThatWasNotSeen() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var reply = world.reply(Cast.AMARA, thread, "One.");
        change(Cast.AMARA, reply, "First tab.", 0).andExpect(status().isSeeOther());
        change(Cast.AMARA, reply, "Second tab.", 0)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("First tab.")))
                .andExpect(content().string(containsString("Second tab.")));
        change(Cast.AMARA, reply, "Second tab.", 1).andExpect(status().isSeeOther());
    }

    @Test
    void changesTitleTextAndTagsOfAThread() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        web.perform(
                        put(thread.path())
                                .with(SignedIn.as(Cast.BRUNO))
                                .param("title", "A better title than before")
                                .param("body", "A better text")
                                .param("tags", "better")
                                .param("revisions", "0"))
                .andExpect(status().isSeeOther());
        assertThat(world.of(thread, "title")).isEqualTo("A better title than before");
        assertThat(world.of(thread, "tags")).isEqualTo("{better}");
        assertThat(world.count("discussions.thread_tag", "thread_id", thread.value())).isEqualTo(1);
    }

    @Test
    void letsNobodyElseChangeIt() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var reply = world.reply(Cast.AMARA, thread, "Mine.");
        for (var other : new Cast[] {Cast.BRUNO, Cast.JOON, Cast.CHEN, Cast.HANA}) {
            change(other, reply, "Yours.", 0).andExpect(status().isNotFound());
            web.perform(get(path(reply) + "/edit").with(SignedIn.as(other)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void deletesAndBringsBackAReply() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var reply = world.reply(Cast.AMARA, thread, "Not quite right.");
        web.perform(post(path(reply) + "/deletion").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isSeeOther());
        assertThat(world.of(thread, "reply_count || ' ' || last_seq")).isEqualTo("0 1");
        assertThat(world.of(thread, "first_answer_at is null")).isEqualTo("true");
        web.perform(get(thread.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("Deleted by its author")))
                .andExpect(content().string(not(containsString("Not quite right."))));
        clock.advance(Duration.ofDays(29));
        web.perform(delete(path(reply) + "/deletion").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isSeeOther());
        assertThat(world.of(thread, "reply_count")).isEqualTo("1");
        assertThat(world.of(thread, "first_answer_at is null")).isEqualTo("false");
    }

    @Test
    void forgetsTheTextAfterThirtyDays() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var reply = world.reply(Cast.AMARA, thread, "To be forgotten.");
        web.perform(post(path(reply) + "/deletion").with(SignedIn.as(Cast.AMARA)));
        clock.advance(Duration.ofDays(31));
        deletions.forgetOld();
        web.perform(delete(path(reply) + "/deletion").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNotFound());
        assertThat(world.of(thread, "(select body from discussions.reply where thread_id = t.id)"))
                .isEqualTo("-");
    }

    @Test
    void asksAModeratorForAReason() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var reply = world.reply(Cast.JOON, thread, "Beside the point.");
        web.perform(post(path(reply) + "/deletion").with(SignedIn.as(Cast.LENA)))
                .andExpect(status().isNotFound());
        web.perform(post(path(reply) + "/deletion").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().is(422));
        web.perform(
                        post(path(reply) + "/deletion")
                                .with(SignedIn.as(Cast.AMARA))
                                .param("reason", "Names a patient."))
                .andExpect(status().isSeeOther());
        web.perform(get(thread.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("Names a patient.")));
        web.perform(delete(path(reply) + "/deletion").with(SignedIn.as(Cast.JOON)))
                .andExpect(status().isNotFound());
    }

    @Test
    void leavesTheGraveOfAThread() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var title = world.of(thread, "title");
        web.perform(post(thread.path() + "/deletion").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isSeeOther());
        web.perform(get(thread.path()).with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Deleted by its author")))
                .andExpect(content().string(not(containsString(title))));
        web.perform(
                        post(thread.path() + "/replies")
                                .with(SignedIn.as(Cast.AMARA))
                                .param("body", "Too late")
                                .param("submission", world.submission()))
                .andExpect(status().isNotFound());
        web.perform(delete(thread.path() + "/deletion").with(SignedIn.as(Cast.BRUNO)));
        assertThat(world.of(thread, "deleted_at is null")).isEqualTo("true");
    }
}
