package org.consilium.discussions.sending;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.testing.SignedIn;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// What Amara sends from a page, and takes back.
final class SendingWorld {
    private final MockMvc web;
    private final Database database;
    private final DiscussionsWorld world;

    SendingWorld(MockMvc web, Database database, DiscussionsWorld world) {
        this.web = web;
        this.database = database;
        this.world = world;
    }

    MockHttpServletResponse reply(ThreadId thread, String body) throws Exception {
        return answer(
                web.perform(
                        post(thread.path() + "/replies")
                                .with(SignedIn.as(Cast.AMARA))
                                .param("body", body)
                                .param("submission", world.submission())));
    }

    ThreadId ask(String title, String body) throws Exception {
        answer(
                web.perform(
                        post("/threads")
                                .with(SignedIn.as(Cast.AMARA))
                                .param("place", world.room("cardiology").shortForm())
                                .param("kind", "question")
                                .param("title", title)
                                .param("body", body)
                                .param("specialty", "cardiology")
                                .param("tags", "tests")
                                .param("submission", world.submission())));
        return database.sql("select id from discussions.thread where title = :title")
                .param("title", title)
                .query(row -> row.id("id", ThreadId::new))
                .one();
    }

    /// Answers where it leads.
    String undo(String path) throws Exception {
        return where(answer(web.perform(post(path).with(SignedIn.as(Cast.AMARA)))));
    }

    /// The page that comes next, with what it says at its foot.
    String next(MockHttpServletResponse before) throws Exception {
        return web.perform(
                        get(where(before).replaceAll("#.*", ""))
                                .with(SignedIn.as(Cast.AMARA))
                                .with(request -> {
                                    request.setCookies(
                                            Stream.of(request.getCookies(), before.getCookies())
                                                    .flatMap(Stream::of)
                                                    .toArray(Cookie[]::new));
                                    return request;
                                }))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    String page(Cast one, String path) throws Exception {
        return web.perform(get(path).with(SignedIn.as(one)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    String undoOfReply(ThreadId thread) {
        var reply = new ReplyId(lastReply(thread)).shortForm();
        return thread.path() + "/sending/" + reply + "?_method=delete";
    }

    UUID lastReply(ThreadId thread) {
        return database.sql(
                        """
                        select id from discussions.reply where thread_id = :thread
                        order by seq desc limit 1
                        """)
                .param("thread", thread)
                .query(row -> row.uuid("id"))
                .one();
    }

    /// How many members were told of a thread.
    int told(ThreadId thread) {
        return database.sql(
                        "select count(*) as n from notifications.notice where path like :path || '%'")
                .param("path", thread.path())
                .query(row -> row.integer("n"))
                .one();
    }

    String draft(String key) {
        return database.sql(
                        """
                        select body from discussions.draft
                        where member_id = :member and key = :key
                        """)
                .param("member", Cast.AMARA.id())
                .param("key", key)
                .query(row -> row.text("body"))
                .one();
    }

    private static MockHttpServletResponse answer(ResultActions asked) throws Exception {
        return asked.andExpect(status().isSeeOther()).andReturn().getResponse();
    }

    private static String where(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getHeader("Location"));
    }
}
