package org.consilium.accounts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.accounts.Sessions;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.platform.Job;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SentMail;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class LeavingWebTest {
    private final MockMvc web;
    private final JdbcClient jdbc;
    private final DemoMembers members;
    private final Sessions sessions;
    private final SentMail sent;
    private final List<Job> jobs;
    private final Ids ids;
    private final TestClock clock;

    LeavingWebTest(
            MockMvc web,
            JdbcClient jdbc,
            DemoMembers members,
            Sessions sessions,
            SentMail sent,
            List<Job> jobs,
            Ids ids,
            TestClock clock) {
        this.web = web;
        this.jdbc = jdbc;
        this.members = members;
        this.sessions = sessions;
        this.sent = sent;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    private void run(String name) {
        jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow().run();
    }

    private Member somebody() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        return members.make(
                new MemberId(ids.next()),
                "Zsofia Quillfeather-" + mark,
                "quillfeather." + mark,
                Audience.CLINICIAN,
                java.time.ZoneOffset.UTC);
    }

    private void leave(MemberId member) throws Exception {
        web.perform(post("/account/data/departure").with(SignedIn.as(member)))
                .andExpect(status().isSeeOther());
    }

    @Test
    void erasesNameAndAddressEverywhere() throws Exception {
        var one = somebody();
        liveALittle(one);
        leave(one.id());
        clock.advance(Duration.ofDays(14).minusSeconds(1));
        run("accounts.erase-members");
        assertThat(placesOf(one.name())).isNotEmpty();
        clock.advance(Duration.ofSeconds(1));
        run("accounts.erase-members");
        assertThat(sent.subjectsTo(one.handle() + "@demo.consilium.example"))
                .contains("Your account is deleted");
        run("notifications.forget-farewells");
        assertThat(placesOf(one.name())).isEmpty();
        assertThat(placesOf(one.handle())).isEmpty();
        assertThat(placesOf("Quillstreet")).isEmpty();
        // Running it again does no harm.
        run("accounts.erase-members");
    }

    /// Gives them traces in every module: profile, thread, notice to others, mention.
    private void liveALittle(Member one) throws Exception {
        var as = SignedIn.as(one.id());
        web.perform(
                post("/people/me")
                        .param("headline", "Surgeon at Quillstreet")
                        .param("town", "Quillstreet")
                        .with(as));
        jdbc.sql(
                        """
                        insert into notifications.notice
                            (id, member_id, kind, about, path, english, arguments, times, told_at)
                        values (:id, :to, 'reply', :about, '/', '{name} replied',
                            jsonb_build_object('name', cast(:name as text)), 1, now())
                        """)
                .param("id", ids.next())
                .param("to", Cast.AMARA.id().value())
                .param("about", UUID.randomUUID().toString())
                .param("name", one.name())
                .update();
        jdbc.sql(
                        """
                        update discussions.reply
                        set body = body || ' @' || :handle,
                            html = html || '<p><a class="mention" href="/people/' || :handle
                                || '">@' || :handle || '</a></p>'
                        where id = (select id from discussions.reply order by id limit 1)
                        """)
                .param("handle", one.handle())
                .update();
        web.perform(post("/people/amara/follow").with(as));
    }

    @Test
    void endsSessionsAndTellsByMail() throws Exception {
        var one = somebody();
        var token = sessions.open(one.id(), "a browser", "127.0.0.1");
        leave(one.id());
        web.perform(get("/account").cookie(new Cookie("session", token)))
                .andExpect(status().isSeeOther());
        assertThat(sent.subjectsTo(one.handle() + "@demo.consilium.example"))
                .containsExactly("Your account will be deleted");
    }

    @Test
    void staysWhoSignsInAgain() throws Exception {
        var one = somebody();
        leave(one.id());
        clock.advance(Duration.ofDays(13));
        sessions.open(one.id(), "a browser", "127.0.0.1");
        clock.advance(Duration.ofDays(2));
        run("accounts.erase-members");
        assertThat(placesOf(one.name())).isNotEmpty();
        web.perform(get("/account/data").with(SignedIn.as(one.id())))
                .andExpect(content().string(containsString("so nothing was deleted")));
    }

    @Test
    void asksAgainWhoTheyAre() throws Exception {
        var one = somebody();
        var session = new Cookie("session", sessions.open(one.id(), "a browser", "127.0.0.1"));
        clock.advance(Duration.ofMinutes(16));
        web.perform(
                        post("/account/data/departure")
                                .with(
                                        org.springframework.security.test.web.servlet.request
                                                .SecurityMockMvcRequestPostProcessors.csrf())
                                .cookie(session))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", containsString("/account/proof")));
        run("accounts.erase-members");
        assertThat(placesOf(one.name())).isNotEmpty();
    }

    @Test
    void refusesTheLastAdministrator() throws Exception {
        web.perform(post("/account/data/departure").with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("You are the last administrator")));
    }

    @Test
    void saysWhatStaysBefore() throws Exception {
        web.perform(get("/account/data/departure").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("because others answered them")))
                .andExpect(content().string(containsString("What goes")));
    }

    /// Every place of the database that holds a text: columns of text, of JSON, and lists of text.
    private List<String> placesOf(String text) {
        var columns =
                jdbc.sql(
                                """
                                select c.table_schema || '.' || c.table_name as place, c.column_name
                                from information_schema.columns c
                                join information_schema.tables t
                                    on t.table_schema = c.table_schema and t.table_name = c.table_name
                                where t.table_type = 'BASE TABLE'
                                    and c.table_schema not in ('pg_catalog', 'information_schema')
                                    and c.data_type in
                                        ('text', 'character varying', 'jsonb', 'json', 'ARRAY', 'tsvector')
                                """)
                        .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                        .list();
        var found = new ArrayList<String>();
        for (var column : columns) {
            var holds =
                    jdbc.sql(
                                    "select exists (select from %s where \"%s\"::text ilike :text)"
                                            .formatted(column.getFirst(), column.getLast()))
                            .param("text", "%" + text + "%")
                            .query(Boolean.class)
                            .single();
            if (holds) {
                found.add(column.toString());
            }
        }
        return found;
    }
}
