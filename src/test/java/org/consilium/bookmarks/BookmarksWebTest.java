package org.consilium.bookmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.UUID;
import org.consilium.platform.Cast;
import org.consilium.platform.Item;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.QueryCounter;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class BookmarksWebTest {
    private final MockMvc web;
    private final RemindMembers reminders;
    private final JdbcClient jdbc;
    private final TestClock clock;

    BookmarksWebTest(MockMvc web, RemindMembers reminders, JdbcClient jdbc, TestClock clock) {
        this.web = web;
        this.reminders = reminders;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void beginEmpty() {
        jdbc.sql("delete from bookmarks.bookmark where member_id = :me")
                .param("me", Cast.KOFI.id().value())
                .update();
    }

    @Test
    void keepsAThreadWithNoteAndFolder() throws Exception {
        var thread = anyThread();
        keep(thread, "note", "for the <b>ward</b>", "folderNew", "Shelf of Kofi")
                .andExpect(status().isSeeOther());
        web.perform(get("/bookmarks").with(SignedIn.as(Cast.KOFI)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("for the &lt;b&gt;ward")))
                .andExpect(content().string(containsString("Shelf of Kofi")));
        web.perform(get("/bookmarks").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(not(containsString("Shelf of Kofi"))));
    }

    @Test
    void changesTheBookmarkThereIs() throws Exception {
        var thread = anyThread();
        keep(thread, "note", "first");
        keep(thread, "note", "second");
        assertThat(count()).isEqualTo(1);
        web.perform(get("/bookmarks/new?item=" + thread.shortForm()).with(SignedIn.as(Cast.KOFI)))
                .andExpect(content().string(containsString("second")));
    }

    @Test
    void refusesWhatOneMayNotOpen() throws Exception {
        keep(new Item("thread", UUID.randomUUID())).andExpect(status().isNotFound());
        web.perform(
                        get("/bookmarks/new?item=" + anyThread().shortForm())
                                .with(SignedIn.as(Cast.HANA)))
                .andExpect(status().isNotFound());
        web.perform(get("/bookmarks/new?item=nonsense").with(SignedIn.as(Cast.KOFI)))
                .andExpect(status().isNotFound());
    }

    @Test
    void leavesOutWhatIsGone() throws Exception {
        var thread = anyThread();
        keep(thread, "note", "will be gone");
        jdbc.sql("update discussions.thread set deleted_at = now() where id = :id")
                .param("id", thread.id())
                .update();
        try {
            web.perform(get("/bookmarks").with(SignedIn.as(Cast.KOFI)))
                    .andExpect(content().string(not(containsString("will be gone"))));
        } finally {
            jdbc.sql("update discussions.thread set deleted_at = null where id = :id")
                    .param("id", thread.id())
                    .update();
        }
    }

    @Test
    void removesAndTakesThatBack() throws Exception {
        keep(anyThread(), "note", "keep me");
        var path = "/bookmarks/" + newest() + "/removal";
        web.perform(post(path).with(SignedIn.as(Cast.BRUNO))).andExpect(status().isNotFound());
        web.perform(post(path).with(SignedIn.as(Cast.KOFI))).andExpect(status().isSeeOther());
        web.perform(get("/bookmarks").with(SignedIn.as(Cast.KOFI)))
                .andExpect(content().string(not(containsString("keep me"))));
        web.perform(post(path).param("_method", "delete").with(SignedIn.as(Cast.KOFI)))
                .andExpect(status().isSeeOther());
        web.perform(get("/bookmarks").with(SignedIn.as(Cast.KOFI)))
                .andExpect(content().string(containsString("keep me")));
    }

    @Test
    void remindsOnceAndDoesNotSayOfWhat() throws Exception {
        var thread = anyThread();
        keep(thread, "note", "angina", "day", "2026-11-23", "time", "08:00")
                .andExpect(status().isSeeOther());
        reminders.run();
        assertThat(notices()).isZero();
        clock.advance(Duration.ofDays(1));
        reminders.run();
        reminders.run();
        assertThat(notices()).isEqualTo(1);
        assertThat(newestMail()).contains("reminded of a bookmark").doesNotContain("angina");
        web.perform(get("/bookmarks/" + newest()).with(SignedIn.as(Cast.KOFI)))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", containsString("/threads/")));
    }

    @Test
    void refusesRemindersThatAreOver() throws Exception {
        keep(anyThread(), "day", "2020-01-01")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("a time to come")));
        keep(anyThread(), "day", "soon").andExpect(status().isUnprocessableContent());
        keep(anyThread(), "note", "x".repeat(501), "day", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("x".repeat(501))));
    }

    @Test
    void asksFewQueriesHoweverMany() throws Exception {
        var threads =
                jdbc.sql("select id from discussions.thread where place_kind = 'room' limit 40")
                        .query(UUID.class)
                        .list();
        for (var id : threads) {
            keep(new Item("thread", id));
        }
        var statements =
                QueryCounter.statementsOf(
                        () -> web.perform(get("/bookmarks").with(SignedIn.as(Cast.KOFI))));
        assertThat(statements)
                .filteredOn(sql -> !sql.contains("accounts.session"))
                .hasSizeLessThanOrEqualTo(8);
    }

    private ResultActions keep(Item item, String... pairs) throws Exception {
        var request =
                post("/bookmarks").with(SignedIn.as(Cast.KOFI)).param("item", item.shortForm());
        for (int i = 0; i < pairs.length; i += 2) {
            request.param(pairs[i], pairs[i + 1]);
        }
        return web.perform(request);
    }

    private Item anyThread() {
        return new Item(
                "thread",
                jdbc.sql(
                                """
                                select t.id from discussions.thread t
                                join groups.room r on r.id = t.place_id and r.joining = 'OPEN'
                                where t.deleted_at is null order by t.id limit 1
                                """)
                        .query(UUID.class)
                        .single());
    }

    private String newest() {
        var id =
                jdbc.sql(
                                """
                                select id from bookmarks.bookmark
                                where member_id = :me order by made_at desc limit 1
                                """)
                        .param("me", Cast.KOFI.id().value())
                        .query(UUID.class)
                        .single();
        return new BookmarkId(id).shortForm();
    }

    private int count() {
        return jdbc.sql("select count(*) from bookmarks.bookmark where member_id = :me")
                .param("me", Cast.KOFI.id().value())
                .query(Integer.class)
                .single();
    }

    private int notices() {
        return jdbc.sql(
                        """
                        select count(*) from notifications.notice
                        where member_id = :me and kind = 'bookmarks.reminder'
                        """)
                .param("me", Cast.KOFI.id().value())
                .query(Integer.class)
                .single();
    }

    private String newestMail() {
        return jdbc.sql(
                        """
                        select body_text from notifications.mail where to_address = :email
                        order by id desc limit 1
                        """)
                .param("email", Cast.KOFI.email())
                .query(String.class)
                .single();
    }
}
