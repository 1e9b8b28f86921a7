package org.consilium.search.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.search.index.Follower;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.QueryCounter;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ConsiliumTest
class SearchWebTest {
    private static final int MOST_QUERIES = 8;

    private final MockMvc web;
    private final Follower follower;
    private final TestClock clock;
    private final SearchWorld world;

    SearchWebTest(
            MockMvc web,
            Follower follower,
            TestClock clock,
            Database database,
            Threads threads,
            Ids ids) {
        this.web = web;
        this.follower = follower;
        this.clock = clock;
        this.world = new SearchWorld(web, database, threads, ids);
    }

    @BeforeEach
    void pauseBetweenTests() {
        clock.advance(Duration.ofMinutes(2));
        follower.catchUp();
    }

    @Test
    void asksStrangersToSignIn() throws Exception {
        web.perform(get("/search?q=gout"))
                .andExpect(redirectedUrl("/sign-in?next=%2Fsearch%3Fq%3Dgout"));
    }

    @Test
    void findsPeopleRoomsAndThreadsInOneBox() throws Exception {
        assertThat(world.titles(Cast.BRUNO, "amara okafor")).contains("Amara Okafor");
        assertThat(world.titles(Cast.BRUNO, "rheumatology")).contains("Rheumatology");
        assertThat(world.found(Cast.BRUNO, "cardiology").select(".found")).isNotEmpty();
    }

    @Test
    void findsWhatWasJustWritten() throws Exception {
        var word = SearchWorld.word();
        var thread = world.ask(Cast.BRUNO, SearchWorld.OPEN, "About " + word);
        follower.catchUp();
        var page = world.found(Cast.AMARA, word);
        assertThat(page.select(".found__title a").attr("href")).isEqualTo(thread.path());
        assertThat(page.select(".found__title mark").text()).isEqualTo(word);
        assertThat(page.text()).contains("1 result").contains("Waits for an answer");
    }

    @Test
    void bearsTypingErrorsAndSaysSo() throws Exception {
        world.ask(Cast.BRUNO, SearchWorld.OPEN, "Xylomorphism of the heart");
        follower.catchUp();
        var page = world.found(Cast.AMARA, "xylomorfism");
        assertThat(page.select(".found__title").text()).contains("Xylomorphism");
        assertThat(page.text()).contains("words that differ by a letter");
    }

    @Test
    void suggestsTheNearestAndToAsk() throws Exception {
        world.ask(Cast.BRUNO, SearchWorld.OPEN, "Quadriplane dosing");
        follower.catchUp();
        var page = world.found(Cast.AMARA, "wuadriplane");
        assertThat(page.text()).contains("Nothing found").contains("Did you mean quadriplane");
        assertThat(page.select(".empty a.button").text()).isEqualTo("Ask it in a room");
    }

    @Test
    void narrowsByKindAuthorRoomAndState() throws Exception {
        var word = SearchWorld.word();
        var room = SearchWorld.OPEN;
        var thread = world.ask(Cast.BRUNO, room, "About " + word);
        world.reply(Cast.AMARA, thread, "The reply has " + word + " too.");
        follower.catchUp();
        assertThat(world.hits(Cast.KOFI, word, "")).isEqualTo(2);
        assertThat(world.hits(Cast.KOFI, word, "kind=question")).isEqualTo(1);
        assertThat(world.hits(Cast.KOFI, word, "kind=reply")).isEqualTo(1);
        assertThat(world.hits(Cast.KOFI, word, "by=Amara")).isEqualTo(1);
        assertThat(world.hits(Cast.KOFI, word, "by=Greta")).isZero();
        assertThat(world.hits(Cast.KOFI, word, "in=" + world.item(room))).isEqualTo(2);
        assertThat(world.hits(Cast.KOFI, word, "state=answered")).isEqualTo(1);
        assertThat(world.hits(Cast.KOFI, word, "state=waiting")).isZero();
        assertThat(world.hits(Cast.KOFI, word, "age=week&order=newest")).isEqualTo(2);
        assertThat(world.hits(Cast.KOFI, word, "tag=nothing")).isZero();
    }

    @Test
    void followsEdits() throws Exception {
        var word = SearchWorld.word();
        var later = SearchWorld.word();
        var thread = world.ask(Cast.BRUNO, SearchWorld.OPEN, "About " + word);
        follower.catchUp();
        world.edit(Cast.BRUNO, thread, "About " + later);
        follower.catchUp();
        assertThat(world.hits(Cast.LENA, word, "")).isZero();
        assertThat(world.hits(Cast.LENA, later, "")).isEqualTo(1);
    }

    @Test
    void walksPagesAndRefusesOtherCursors() throws Exception {
        var word = SearchWorld.word();
        var room = SearchWorld.OPEN;
        var thread = world.ask(Cast.BRUNO, room, "About " + word);
        for (int i = 0; i < 24; i++) {
            world.reply(i % 2 == 0 ? Cast.AMARA : Cast.LENA, thread, word + " number " + i);
        }
        follower.catchUp();
        var first = world.found(Cast.KOFI, word);
        assertThat(first.select(".found")).hasSize(20);
        var next = first.select("a[rel=next]").attr("href");
        var second = world.page(get(java.net.URI.create(next)), Cast.KOFI);
        assertThat(second.select(".found")).hasSize(5);
        assertThat(second.select(".found__title a").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select(".found__title a").eachAttr("href"));
        for (var bad :
                List.of(
                        next + "x",
                        next.replace("q=" + word, "q=gout"),
                        "/search?q=a&after=AAAA")) {
            web.perform(get(java.net.URI.create(bad)).with(SignedIn.as(Cast.KOFI)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void answersHostileQueries() throws Exception {
        for (var words :
                List.of(
                        "a".repeat(10_000),
                        "\"".repeat(500),
                        "*",
                        "*a",
                        "-",
                        "\u202Eabc",
                        "<script>alert(1)</script>",
                        "' or 1=1 --",
                        "\uD83D")) {
            var response =
                    web.perform(get("/search").param("q", words).with(SignedIn.as(Cast.BRUNO)))
                            .andReturn()
                            .getResponse();
            assertThat(response.getStatus()).as(words).isLessThan(500);
            assertThat(response.getContentAsString()).doesNotContain("<script>alert");
        }
        assertThat(
                        web.perform(get("/search").param("q", "a\0b").with(SignedIn.as(Cast.BRUNO)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isLessThan(500);
    }

    @Test
    void pausesWhoSearchesTooOften() throws Exception {
        clock.advance(Duration.ofHours(1));
        for (int i = 0; i < 90; i++) {
            web.perform(search(Cast.DALIA, "gout")).andExpect(status().isOk());
        }
        web.perform(search(Cast.DALIA, "gout"))
                .andExpect(status().is(429))
                .andExpect(content().string(containsString("value=\"gout\"")));
        clock.advance(Duration.ofMinutes(2));
        web.perform(search(Cast.DALIA, "gout")).andExpect(status().isOk());
    }

    /// Besides the session, which is kept for a quarter of a minute.
    @Test
    void asksFewQueries() throws Exception {
        for (var words : List.of("cardiology", "amara", "the")) {
            assertThat(QueryCounter.statementsOf(() -> web.perform(search(Cast.AMARA, words))))
                    .filteredOn(sql -> !isOfSession(sql))
                    .as(words)
                    .hasSizeLessThanOrEqualTo(MOST_QUERIES);
        }
    }

    private static boolean isOfSession(String sql) {
        return sql.contains("accounts.session") || sql.contains("verification.standing");
    }

    @Test
    void standsOnEveryPageOfClinicians() throws Exception {
        web.perform(get("/rooms").with(SignedIn.as(Cast.CHEN)))
                .andExpect(content().string(containsString("action=\"/search\"")));
        web.perform(get("/").with(SignedIn.as(Cast.HANA)))
                .andExpect(content().string(not(containsString("action=\"/search\""))));
    }

    private static MockHttpServletRequestBuilder search(Cast one, String words) {
        return get("/search").param("q", words).with(SignedIn.as(one));
    }
}
