package org.consilium.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.search.finding.SearchWorld;
import org.consilium.search.index.Follower;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class SavedSearchWebTest {
    private final MockMvc web;
    private final Database database;
    private final Follower follower;
    private final TellOfNew tellOfNew;
    private final TestClock clock;
    private final SearchWorld world;

    SavedSearchWebTest(
            MockMvc web,
            Database database,
            Follower follower,
            TellOfNew tellOfNew,
            TestClock clock,
            Threads threads,
            Ids ids) {
        this.web = web;
        this.database = database;
        this.follower = follower;
        this.tellOfNew = tellOfNew;
        this.clock = clock;
        this.world = new SearchWorld(web, database, threads, ids);
    }

    @Test
    void savesNamesAndDeletesWithWayBack() throws Exception {
        var word = SearchWorld.word();
        save(Cast.KOFI, "My " + word, "q=" + word + "&kind=reply&junk=1")
                .andExpect(redirectedUrl("/search/saved"));
        var path = pathOf("q=" + word + "&kind=reply");
        web.perform(get("/search/saved").with(SignedIn.as(Cast.KOFI)))
                .andExpect(content().string(containsString("My " + word)));
        web.perform(put(path).param("name", "Other " + word).with(SignedIn.as(Cast.KOFI)))
                .andExpect(redirectedUrl("/search/saved"));
        web.perform(get("/search").with(SignedIn.as(Cast.KOFI)))
                .andExpect(content().string(containsString("Other " + word)));
        web.perform(delete(path).with(SignedIn.as(Cast.KOFI)))
                .andExpect(redirectedUrl("/search/saved"));
        web.perform(get("/search/saved").with(SignedIn.as(Cast.KOFI)))
                .andExpect(content().string(not(containsString("Other " + word))));
    }

    @Test
    void belongsToItsMemberOnly() throws Exception {
        var word = SearchWorld.word();
        save(Cast.KOFI, word, "q=" + word);
        var path = pathOf("q=" + word);
        web.perform(get(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        web.perform(get(path + "/edit").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNotFound());
        web.perform(put(path).param("name", "Mine").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNotFound());
        web.perform(delete(path).with(SignedIn.as(Cast.AMARA))).andExpect(status().isNotFound());
        web.perform(get(path).with(SignedIn.as(Cast.KOFI)))
                .andExpect(redirectedUrl("/search?q=" + word));
    }

    @Test
    void refusesNothingAndTooLongNames() throws Exception {
        save(Cast.KOFI, "", "q=gout").andExpect(status().is(422));
        save(Cast.KOFI, "x".repeat(81), "q=gout").andExpect(status().is(422));
        save(Cast.KOFI, "Nothing", "").andExpect(status().is(422));
    }

    @Test
    void keepsFiftyAtMost() throws Exception {
        for (int i = 0; i < SavedSearches.MOST; i++) {
            save(Cast.JOON, "Search " + i, "q=many" + i).andExpect(status().isSeeOther());
        }
        save(Cast.JOON, "One more", "q=onemore")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("You keep 50 searches already")));
        save(Cast.JOON, "Again", "q=many7").andExpect(status().isSeeOther());
    }

    @Test
    void tellsOnceOfWhatIsNewAndNothingElse() throws Exception {
        var word = SearchWorld.word();
        var room = SearchWorld.OPEN;
        world.ask(Cast.BRUNO, room, "Before " + word);
        clock.advance(Duration.ofMinutes(1));
        save(Cast.KOFI, word, "q=" + word);
        var path = pathOf("q=" + word);
        look();
        assertThat(notices(Cast.KOFI, path)).isZero();

        var thread = world.ask(Cast.BRUNO, room, "New " + word);
        world.reply(Cast.AMARA, thread, "More of " + word);
        look();
        assertThat(notices(Cast.KOFI, path)).isEqualTo(1);
        look();
        assertThat(notices(Cast.KOFI, path)).isEqualTo(1);
        web.perform(get("/notices").with(SignedIn.as(Cast.KOFI)))
                .andExpect(content().string(containsString("A search you saved has new results.")))
                .andExpect(content().string(not(containsString(word))));
    }

    @Test
    void tellsNothingOfWhatOneMayNotOpen() throws Exception {
        var word = SearchWorld.word();
        save(Cast.LENA, word, "q=" + word);
        save(Cast.HANA, word, "q=" + word);
        world.ask(Cast.ELIF, SearchWorld.CLOSED, "Closed " + word);
        look();
        assertThat(noticesOf(word)).isZero();
    }

    @Test
    void tellsNobodyOfTheirOwnWords() throws Exception {
        var word = SearchWorld.word();
        save(Cast.BRUNO, word, "q=" + word);
        world.ask(Cast.BRUNO, SearchWorld.OPEN, "Own " + word);
        look();
        assertThat(noticesOf(word)).isZero();
    }

    private void look() {
        follower.catchUp();
        clock.advance(Duration.ofMinutes(3));
        tellOfNew.run();
    }

    private ResultActions save(Cast one, String name, String query) throws Exception {
        return web.perform(
                post("/search/saved")
                        .param("name", name)
                        .param("query", query)
                        .param("tells", "true")
                        .with(SignedIn.as(one)));
    }

    private String pathOf(String query) {
        var id =
                database.sql("select id from search.saved where query = :query")
                        .param("query", query)
                        .query(row -> row.id("id", SavedId::new))
                        .one();
        return "/search/saved/" + id.shortForm();
    }

    private int notices(Cast one, String path) {
        return database.sql(
                        """
                        select count(*) as n from notifications.notice
                        where member_id = :member and path = :path
                        """)
                .param("member", one.id())
                .param("path", path)
                .query(row -> row.integer("n"))
                .one();
    }

    private int noticesOf(String word) {
        return database
                .sql("select id from search.saved where query = :query")
                .param("query", "q=" + word)
                .query(row -> "/search/saved/" + row.id("id", SavedId::new).shortForm())
                .list()
                .stream()
                .mapToInt(path ->
                        database.sql(
                                        """
                                        select count(*) as n from notifications.notice
                                        where path = :path
                                        """)
                                .param("path", path)
                                .query(row -> row.integer("n"))
                                .one())
                .sum();
    }
}
