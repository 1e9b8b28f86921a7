package org.consilium.discussions.replying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class ReplyWebTest {
    private final MockMvc web;
    private final DiscussionsWorld world;
    private final RateLimits limits;
    private final Database database;

    ReplyWebTest(MockMvc web, Database database, Threads threads, Ids ids, RateLimits limits) {
        this.web = web;
        this.limits = limits;
        this.database = database;
        this.world = new DiscussionsWorld(database, threads, ids);
    }

    private ResultActions reply(Cast author, ThreadId thread, String body, String submission)
            throws Exception {
        return web.perform(
                post(thread.path() + "/replies")
                        .with(SignedIn.as(author))
                        .param("body", body)
                        .param("submission", submission));
    }

    private static String helpful(ReplyId reply) {
        return "/replies/" + reply.shortForm() + "/helpful";
    }

    private static String acceptance(ReplyId reply) {
        return "/replies/" + reply.shortForm() + "/acceptance";
    }

    @Test
    void answersAQuestionOnceForAFormSentTwice() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var submission = world.submission();
        for (int i = 0; i < 2; i++) {
            reply(Cast.AMARA, thread, "An answer, @bruno.", submission)
                    .andExpect(header().string("Location", thread.pathTo(1)));
        }
        assertThat(world.of(thread, "last_seq")).isEqualTo("1");
        assertThat(world.of(thread, "reply_count")).isEqualTo("1");
        assertThat(world.of(thread, "first_answer_at is not null")).isEqualTo("true");
        web.perform(get(thread.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("href=\"/people/bruno\">@bruno</a>")));
    }

    @Test
    void keepsTheTextOfWhoWritesTooOften() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var joon = Cast.JOON.id().shortForm();
        while (limits.take(RateLimit.POST_PER_MEMBER, joon)) {
            // Until nothing is left.
        }
        try {
            reply(Cast.JOON, thread, "The sixty-first of ten minutes.", world.submission())
                    .andExpect(status().isTooManyRequests())
                    .andExpect(content().string(containsString("The sixty-first of ten minutes.")))
                    .andExpect(content().string(containsString("class=\"field__problem")));
        } finally {
            database.sql("delete from platform.rate_use where limit_name = :limit")
                    .param("limit", RateLimit.POST_PER_MEMBER)
                    .update();
        }
        assertThat(world.of(thread, "last_seq")).isEqualTo("0");
        reply(Cast.JOON, thread, "Later.", world.submission()).andExpect(status().isSeeOther());
    }

    @Test
    void isNoAnswerWhenTheAskerReplies() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        reply(Cast.BRUNO, thread, "I forgot to say…", world.submission())
                .andExpect(status().isSeeOther());
        assertThat(world.of(thread, "first_answer_at is null")).isEqualTo("true");
    }

    @Test
    void keepsWhatWasTypedWhenItIsTooLong() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        reply(Cast.AMARA, thread, "long ".repeat(9_000), world.submission())
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("long long long")));
        assertThat(world.of(thread, "last_seq")).isEqualTo("0");
    }

    @Test
    void linksNobodyWhoMayNotRead() throws Exception {
        var thread = world.question(Cast.ELIF, "rheumatology");
        reply(Cast.KOFI, thread, "@lena and @hana and @bruno", world.submission());
        web.perform(get(thread.path()).with(SignedIn.as(Cast.ELIF)))
                .andExpect(content().string(containsString("href=\"/people/bruno\"")))
                .andExpect(
                        content()
                                .string(
                                        org.hamcrest.Matchers.not(
                                                containsString("href=\"/people/lena\""))))
                .andExpect(
                        content()
                                .string(
                                        org.hamcrest.Matchers.not(
                                                containsString("href=\"/people/hana\""))));
    }

    @Test
    void quotesAReply() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        world.reply(Cast.AMARA, thread, "Words to quote");
        web.perform(get(thread.path() + "?quote=1").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("&gt; Words to quote")))
                .andExpect(content().string(containsString("name=\"quote\" value=\"1\"")));
    }

    @Test
    void marksAndUnmarksOnceForEachMember() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var reply = world.reply(Cast.AMARA, thread, "It helps.");
        for (int i = 0; i < 2; i++) {
            web.perform(
                            put(helpful(reply))
                                    .with(SignedIn.as(Cast.BRUNO))
                                    .header("HX-Request", "true"))
                    .andExpect(status().isOk())
                    .andExpect(content().string(startsWith("<form class=\"helpful\"")))
                    .andExpect(content().string(containsString("aria-pressed=\"true\"")));
        }
        assertThat(world.count("discussions.helpful", "reply_id", reply.value())).isEqualTo(1);
        web.perform(delete(helpful(reply)).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(header().string("Location", thread.pathTo(1)));
        assertThat(world.count("discussions.helpful", "reply_id", reply.value())).isZero();
    }

    @Test
    void letsNobodyMarkTheirOwn() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var reply = world.reply(Cast.AMARA, thread, "Mine.");
        web.perform(put(helpful(reply)).with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNotFound());
        web.perform(put(helpful(reply)).with(SignedIn.as(Cast.CHEN)))
                .andExpect(status().isNotFound());
        web.perform(put(helpful(reply)).with(SignedIn.as(Cast.HANA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void letsOnlyTheAskerAcceptAndOpenAgain() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        var reply = world.reply(Cast.AMARA, thread, "The answer.");
        web.perform(put(acceptance(reply)).with(SignedIn.as(Cast.JOON)))
                .andExpect(status().isNotFound());
        web.perform(put(acceptance(reply)).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isSeeOther());
        assertThat(world.of(thread, "accepted_reply_id")).isEqualTo(reply.value().toString());
        web.perform(get(thread.path()).with(SignedIn.as(Cast.JOON)))
                .andExpect(content().string(containsString("Accepted answer")));
        web.perform(delete(thread.path() + "/acceptance").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isSeeOther());
        assertThat(world.of(thread, "accepted_reply_id")).isEqualTo("null");
    }

    @Test
    void staysUnfollowedWhenOneReplies() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        web.perform(delete(thread.path() + "/follow").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isSeeOther());
        world.reply(Cast.BRUNO, thread, "Still here.");
        web.perform(get(thread.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("/follow?_method=put")));
    }
}
