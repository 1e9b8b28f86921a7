package org.consilium.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import org.consilium.platform.Cast;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.QueryCounter;
import org.consilium.testing.SignedIn;
import org.consilium.testing.Unique;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class HomeWebTest {
    private static final int MOST_QUERIES = 8;

    private final MockMvc web;
    private final Database database;
    private final FeedQueries feed;
    private final Ids ids;

    HomeWebTest(MockMvc web, Database database, FeedQueries feed, Ids ids) {
        this.web = web;
        this.database = database;
        this.feed = feed;
        this.ids = ids;
    }

    @Test
    void tellsStrangersWhatThisIs() throws Exception {
        web.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ask a colleague.")))
                .andExpect(content().string(containsString("/sign-up")));
    }

    @Test
    void keepsCliniciansWorldFromPatients() throws Exception {
        web.perform(get("/").with(SignedIn.as(Cast.HANA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Welcome, Hana Novak")))
                .andExpect(content().string(not(containsString("/rooms"))))
                .andExpect(content().string(not(containsString("/people"))));
    }

    @Test
    void tellsUnverifiedWhereTheyStand() throws Exception {
        web.perform(get("/").with(SignedIn.as(Cast.CHEN)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Your licence is being looked at")))
                .andExpect(content().string(containsString("/rooms/")))
                .andExpect(content().string(not(containsString("/threads/"))));
    }

    @Test
    void tellsExpiredThatItEnded() throws Exception {
        web.perform(get("/").with(SignedIn.as(Cast.DALIA)))
                .andExpect(content().string(containsString("Your verification has ended")));
    }

    @Test
    void showsRoomsNewestFirst() throws Exception {
        var title = thread("cardiology", Cast.KOFI);
        web.perform(get("/").with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString(title)));
        web.perform(get("/?order=time").with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString(title)))
                .andExpect(content().string(not(containsString("Waiting for an answer in your"))));
    }

    @Test
    void hidesFollowedAuthorsClosedRooms() throws Exception {
        web.perform(put("/people/elif/follow").with(SignedIn.as(Cast.LENA)));
        var closed = thread("rheumatology", Cast.ELIF);
        var open = thread("pharmacy", Cast.ELIF);
        web.perform(get("/").with(SignedIn.as(Cast.LENA)))
                .andExpect(content().string(containsString(open)))
                .andExpect(content().string(not(containsString(closed))));
        web.perform(get("/").with(SignedIn.as(Cast.KOFI)))
                .andExpect(content().string(containsString(closed)));
    }

    @Test
    void pagesWithoutGapOrRepeat() {
        for (int i = 0; i < 7; i++) {
            thread("neurology", Cast.FARID);
        }
        var whole = feed.feed(Cast.LENA.id(), Cursor.NEWEST, List.of(), 7).items();
        var first = feed.feed(Cast.LENA.id(), Cursor.NEWEST, List.of(), 4);
        var next = Objects.requireNonNull(first.next());
        var second = feed.feed(Cast.LENA.id(), next, List.of(), 3);
        assertThat(first.items()).isEqualTo(whole.subList(0, 4));
        assertThat(second.items()).isEqualTo(whole.subList(4, 7));
    }

    @Test
    void asksFewQueries() throws Exception {
        for (var one : List.of(Cast.AMARA, Cast.CHEN, Cast.HANA)) {
            var page = get("/").with(SignedIn.as(one));
            assertThat(QueryCounter.statementsOf(() -> web.perform(page)))
                    .as(one.name())
                    .hasSizeLessThanOrEqualTo(MOST_QUERIES);
        }
    }

    /// A question in a room; its title.
    private String thread(String slug, Cast author) {
        var title = "Question " + Unique.word();
        database.sql(
                        """
                        insert into discussions.thread
                            (id, place_kind, place_id, kind, title, tags, author_id,
                             submission_id, created_at, active_at)
                        select :id, 'room', r.id, 'QUESTION', :title, '{}', :author,
                            gen_random_uuid(), clock_timestamp() + interval '1 day',
                            clock_timestamp() + interval '1 day'
                        from groups.pub_room r
                        where r.slug = :slug
                        """)
                .param("id", ids.next())
                .param("title", title)
                .param("author", author.id())
                .param("slug", slug)
                .update();
        return title;
    }
}
