package org.consilium.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.search.index.Follower;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class SearchVisibilityWebTest {
    private final Follower follower;
    private final TestClock clock;
    private final SearchWorld world;

    SearchVisibilityWebTest(
            MockMvc web,
            Follower follower,
            TestClock clock,
            Database database,
            Threads threads,
            Ids ids) {
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
    void findsNothingOfClosedRoomForOthers() throws Exception {
        var word = SearchWorld.word();
        world.ask(Cast.ELIF, SearchWorld.CLOSED, "About " + word);
        follower.catchUp();
        assertThat(world.hits(Cast.ELIF, word, "")).isEqualTo(1);
        for (var other : List.of(Cast.LENA, Cast.FARID, Cast.GRETA, Cast.CHEN, Cast.HANA)) {
            var page = world.found(other, word);
            assertThat(page.select(".found")).as("%s", other).isEmpty();
            assertThat(page.text()).doesNotContain("Did you mean");
        }
    }

    /// Amara blocked Lena: neither finds the other, nor their words.
    @Test
    void keepsApartWhomBlockKeepsApart() throws Exception {
        var word = SearchWorld.word();
        var thread = world.ask(Cast.AMARA, SearchWorld.OPEN, "About " + word);
        world.reply(Cast.LENA, thread, "More of " + word);
        follower.catchUp();
        assertThat(world.hits(Cast.KOFI, word, "")).isEqualTo(2);
        assertThat(world.hits(Cast.LENA, word, "kind=question")).isZero();
        assertThat(world.hits(Cast.AMARA, word, "kind=reply")).isZero();
        assertThat(world.titles(Cast.LENA, "amara okafor")).doesNotContain("Amara Okafor");
    }

    @Test
    void closesWithTheRoomAtOnce() throws Exception {
        var word = SearchWorld.word();
        var room = world.open(Cast.JOON);
        world.ask(Cast.JOON, room, "About " + word);
        follower.catchUp();
        assertThat(world.hits(Cast.LENA, word, "")).isEqualTo(1);
        world.close(Cast.JOON, room);
        assertThat(world.hits(Cast.LENA, word, "")).isZero();
        assertThat(world.hits(Cast.JOON, word, "")).isEqualTo(1);
    }

    @Test
    void hidesTheCliniciansWorldFromPatients() throws Exception {
        for (var words : List.of("amara", "cardiology", "rheumatology", "a", "gout heart", "*")) {
            var page = world.found(Cast.HANA, words);
            assertThat(page.select(".found")).as(words).isEmpty();
            assertThat(page.text()).doesNotContain("Did you mean");
        }
        assertThat(
                        world.found(Cast.HANA, "amara")
                                .select("select[name=specialty], select[name=in]"))
                .isEmpty();
    }

    @Test
    void letsWhatIsDeletedVanish() throws Exception {
        var word = SearchWorld.word();
        var thread = world.ask(Cast.BRUNO, SearchWorld.OPEN, "About " + word);
        world.reply(Cast.AMARA, thread, "And here " + word + " again.");
        follower.catchUp();
        assertThat(world.hits(Cast.KOFI, word, "")).isEqualTo(2);
        world.remove(Cast.BRUNO, thread);
        assertThat(world.hits(Cast.KOFI, word, "")).as("before the index knows").isZero();
        follower.catchUp();
        var page = world.found(Cast.KOFI, word);
        assertThat(page.select(".found")).isEmpty();
        assertThat(page.text()).contains("Nothing found").doesNotContain("Did you mean");
    }
}
