package org.consilium.discussions.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.QueryCounter;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class ThreadWebTest {
    private static final int QUERIES_AT_MOST = 8;

    private final MockMvc web;
    private final DiscussionsWorld world;
    private final Database database;

    ThreadWebTest(MockMvc web, Database database, Threads threads, Ids ids) {
        this.web = web;
        this.database = database;
        this.world = new DiscussionsWorld(database, threads, ids);
    }

    private ResultActions open(Cast reader, String path) throws Exception {
        return web.perform(get(path).with(SignedIn.as(reader)));
    }

    /// Replies as COPY would make them: for lengths no use case would write one by one.
    private ThreadId lengthened(int replies) {
        var thread = world.question(Cast.BRUNO, "cardiology");
        database.sql(
                        """
                        insert into discussions.reply
                            (id, thread_id, seq, author_id, body, html, evidence, submission_id,
                             created_at)
                        select gen_random_uuid(), :thread, n, :author, 'Reply ' || n,
                               '<p>Reply no. ' || n || '</p>', '{}', gen_random_uuid(), now()
                        from generate_series(1, :replies) n
                        """)
                .param("thread", thread)
                .param("author", Cast.AMARA.id())
                .param("replies", replies)
                .update();
        database.sql(
                        """
                        update discussions.thread
                        set last_seq = :replies, reply_count = :replies
                        where id = :thread
                        """)
                .param("thread", thread)
                .param("replies", replies)
                .update();
        return thread;
    }

    @ParameterizedTest
    @EnumSource(names = {"AMARA", "BRUNO", "GRETA", "JOON"})
    void letsVerifiedCliniciansRead(Cast reader) throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        open(reader, thread.path())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What would you do?")))
                .andExpect(content().string(containsString("id=\"answer\"")));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHEN", "DALIA", "HANA", "IVO"})
    void isNotThereForOthers(Cast reader) throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        open(reader, thread.path()).andExpect(status().isNotFound());
    }

    @Test
    void isNotThereForWhoIsNotInAClosedRoom() throws Exception {
        var thread = world.question(Cast.ELIF, "rheumatology");
        open(Cast.LENA, thread.path()).andExpect(status().isNotFound());
        open(Cast.BRUNO, thread.path()).andExpect(status().isOk());
    }

    @Test
    void asksStrangersToSignIn() throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        web.perform(get(thread.path())).andExpect(status().isSeeOther());
    }

    @Test
    void asksAsManyQueriesForManyRepliesAsForFew() throws Exception {
        for (int replies : new int[] {5, 5_000}) {
            var thread = lengthened(replies);
            open(Cast.ELIF, thread.path()).andExpect(status().isOk());
            var signedIn = SignedIn.as(Cast.ELIF);
            var statements =
                    QueryCounter.statementsOf(
                            () -> web.perform(get(thread.path() + "?from=1").with(signedIn)));
            assertThat(withoutSession(statements)).hasSizeLessThanOrEqualTo(QUERIES_AT_MOST);
        }
    }

    private static java.util.List<String> withoutSession(java.util.List<String> statements) {
        return statements.stream()
                .filter(sql -> !sql.contains("accounts.session"))
                .filter(sql -> !sql.contains("verification.pub_standing"))
                .toList();
    }

    @Test
    void opensAtTheFirstUnread() throws Exception {
        var thread = lengthened(70);
        open(Cast.JOON, thread.path())
                .andExpect(content().string(containsString("Reply no. 1<")))
                .andExpect(content().string(not(containsString("id=\"first-unread\""))));
        open(Cast.JOON, thread.path())
                .andExpect(content().string(containsString("Reply no. 31<")))
                .andExpect(content().string(containsString("id=\"first-unread\"")))
                .andExpect(content().string(not(containsString("Reply no. 30<"))));
        open(Cast.JOON, thread.path()).andExpect(content().string(containsString("Reply no. 70<")));
        open(Cast.JOON, thread.path())
                .andExpect(content().string(containsString("Reply no. 70<")))
                .andExpect(content().string(not(containsString("id=\"first-unread\""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "0", "2147483647", "31"})
    void bringsAnyNumberIntoTheThread(String from) throws Exception {
        var thread = lengthened(40);
        open(Cast.JOON, thread.path() + "?from=" + from).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "99999999999999999999", "1%00", "' or 1=1"})
    void isNotThereForWhatIsNoNumber(String from) throws Exception {
        var thread = world.question(Cast.BRUNO, "cardiology");
        web.perform(get(thread.path()).param("from", from).with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/threads/nothing", "/threads/1111111111111111111111", "/threads/%00"})
    void isNotThereForWhatIsNoThread(String path) throws Exception {
        int status =
                web.perform(get(java.net.URI.create(path)).with(SignedIn.as(Cast.AMARA)))
                        .andReturn()
                        .getResponse()
                        .getStatus();
        assertThat(status).isIn(400, 404);
    }
}
