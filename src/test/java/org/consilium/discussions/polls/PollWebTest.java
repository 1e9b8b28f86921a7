package org.consilium.discussions.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.consilium.accounts.Viewers;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.Place;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class PollWebTest {
    private static final List<Cast> VOTERS = List.of(Cast.BRUNO, Cast.ELIF, Cast.LENA);

    private final MockMvc web;
    private final JdbcClient jdbc;
    private final ThreadId thread;

    PollWebTest(MockMvc web, JdbcClient jdbc, Threads threads, Viewers viewers) {
        this.web = web;
        this.jdbc = jdbc;
        var room =
                jdbc.sql("select id from groups.room where slug = 'cardiology'")
                        .query(UUID.class)
                        .single();
        for (var one : VOTERS) {
            jdbc.sql(
                            """
                            insert into groups.membership (room_id, member_id, role, since)
                            values (:room, :member, 'MEMBER', now()) on conflict do nothing
                            """)
                    .param("room", room)
                    .param("member", one.id().value())
                    .update();
        }
        this.thread =
                threads.start(
                        viewers.find(Cast.AMARA.id()).orElseThrow(),
                        new NewThread(
                                new Place("room", room),
                                ThreadKind.QUESTION,
                                "A question with a poll",
                                "Which one?",
                                null,
                                List.of()));
    }

    @Test
    void hidesResultsUntilOneHasVoted() throws Exception {
        open("anonymous", "false");
        page(Cast.BRUNO)
                .andExpect(content().string(containsString("Morning")))
                .andExpect(content().string(not(containsString("100 % (1)"))));
        vote(Cast.BRUNO, "1").andExpect(status().isSeeOther());
        page(Cast.BRUNO)
                .andExpect(content().string(containsString("100 % (1)")))
                .andExpect(content().string(containsString("your choice")));
        page(Cast.ELIF).andExpect(content().string(not(containsString("100 % (1)"))));
    }

    @Test
    void changesAVoteWithAName() throws Exception {
        open("anonymous", "false");
        vote(Cast.BRUNO, "1");
        vote(Cast.BRUNO, "2");
        assertThat(votes()).containsExactly(0, 1, 0);
        assertThat(voters()).isEqualTo(1);
    }

    @Test
    void keepsNoChoiceOfAnAnonymousVoter() throws Exception {
        open("anonymous", "true");
        for (var one : VOTERS) {
            vote(one, "2");
            vote(one, "3");
        }
        assertThat(votes()).containsExactly(0, 3, 0);
        assertThat(voters()).isEqualTo(3);
        assertThat(
                        jdbc.sql(
                                        "select count(*) from discussions.poll_choice where thread_id = :id")
                                .param("id", thread.value())
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(columnsOf("poll_voter")).containsExactlyInAnyOrder("thread_id", "member_id");
    }

    @Test
    void showsNoResultOfAFewAnonymousVoters() throws Exception {
        open("anonymous", "true");
        vote(Cast.BRUNO, "2");
        vote(Cast.ELIF, "2");
        page(Cast.BRUNO)
                .andExpect(content().string(containsString("once three have voted")))
                .andExpect(content().string(not(containsString("% ("))));
        vote(Cast.LENA, "1");
        page(Cast.BRUNO).andExpect(content().string(containsString("67 % (2)")));
    }

    @Test
    void takesSeveralChoicesWhereWished() throws Exception {
        open("several", "true");
        vote(Cast.BRUNO, "1", "3");
        assertThat(votes()).containsExactly(1, 0, 1);
        open("several", "true");
        vote(Cast.ELIF, "1", "9", "x");
        assertThat(votes()).containsExactly(1, 0, 1);
    }

    @Test
    void opensOnePollByTheAuthorOnly() throws Exception {
        create(Cast.BRUNO, "Which?", "a\nb").andExpect(status().isNotFound());
        create(Cast.AMARA, "", "only one").andExpect(status().isUnprocessableContent());
        create(Cast.AMARA, "Which?", "same\nsame").andExpect(status().isUnprocessableContent());
        create(Cast.AMARA, "<script>alert(1)</script>", "a\nb").andExpect(status().isSeeOther());
        create(Cast.AMARA, "Another?", "a\nb").andExpect(status().isSeeOther());
        page(Cast.BRUNO)
                .andExpect(content().string(containsString("&lt;script&gt;")))
                .andExpect(content().string(not(containsString("Another?"))));
        web.perform(
                        post(thread.path() + "/votes")
                                .param("option", "1")
                                .with(SignedIn.as(Cast.HANA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void asksOtherwiseUntilSomebodyVoted() throws Exception {
        open("several", "false");
        change(Cast.BRUNO, "Mine?", "a\nb").andExpect(status().isNotFound());
        change(Cast.AMARA, "", "a\nb").andExpect(status().isUnprocessableContent());
        change(Cast.AMARA, "At what hour?", "Six\nTwelve").andExpect(status().isSeeOther());
        page(Cast.BRUNO)
                .andExpect(content().string(containsString("At what hour?")))
                .andExpect(content().string(not(containsString("Morning"))));
        vote(Cast.BRUNO, "1").andExpect(status().isSeeOther());
        change(Cast.AMARA, "Too late?", "a\nb")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Too late?")));
        assertThat(votes()).containsExactly(1, 0);
        page(Cast.AMARA).andExpect(content().string(not(containsString("Change the poll"))));
    }

    private ResultActions change(Cast one, String question, String options) throws Exception {
        return web.perform(
                put(thread.path() + "/poll")
                        .with(SignedIn.as(one))
                        .param("question", question)
                        .param("options", options));
    }

    private void open(String name, String value) throws Exception {
        web.perform(
                post(thread.path() + "/poll")
                        .with(SignedIn.as(Cast.AMARA))
                        .param("question", "When?")
                        .param("options", "Morning\nEvening\nNight")
                        .param(name, value));
    }

    private ResultActions create(Cast one, String question, String options) throws Exception {
        return web.perform(
                post(thread.path() + "/poll")
                        .with(SignedIn.as(one))
                        .param("question", question)
                        .param("options", options));
    }

    private ResultActions vote(Cast one, String... options) throws Exception {
        return web.perform(
                post(thread.path() + "/votes").with(SignedIn.as(one)).param("option", options));
    }

    private ResultActions page(Cast one) throws Exception {
        return web.perform(get(thread.path()).with(SignedIn.as(one))).andExpect(status().isOk());
    }

    private List<Integer> votes() {
        return jdbc.sql(
                        "select votes from discussions.poll_option where thread_id = :id order by number")
                .param("id", thread.value())
                .query(Integer.class)
                .list();
    }

    private int voters() {
        return jdbc.sql("select voters from discussions.poll where thread_id = :id")
                .param("id", thread.value())
                .query(Integer.class)
                .single();
    }

    private List<String> columnsOf(String table) {
        return jdbc.sql(
                        """
                        select column_name from information_schema.columns
                        where table_schema = 'discussions' and table_name = :table
                        """)
                .param("table", table)
                .query(String.class)
                .list();
    }
}
