package org.consilium.discussions.widening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import org.consilium.discussions.DiscussionsWorld;
import org.consilium.discussions.Threads;
import org.consilium.platform.Cast;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class WideningDbTest {
    private final Widening widening;
    private final MockMvc web;
    private final DiscussionsWorld world;
    private final TestClock clock;

    WideningDbTest(
            Widening widening,
            MockMvc web,
            Database database,
            Threads threads,
            Ids ids,
            TestClock clock) {
        this.widening = widening;
        this.web = web;
        this.world = new DiscussionsWorld(database, threads, ids);
        this.clock = clock;
    }

    @Test
    void offersOnceToColleaguesOfTheSpecialty() throws Exception {
        clock.advance(Duration.ofDays(20));
        // What other tests left waiting would take up what may be offered to one person in a day.
        for (int i = 0; i < 20; i++) {
            widening.widen();
        }
        clock.advance(Duration.ofDays(8));
        var waiting = world.question(Cast.BRUNO, "cardiology");
        var own = world.question(Cast.AMARA, "cardiology");
        var answered = world.question(Cast.BRUNO, "cardiology");
        world.reply(Cast.JOON, answered, "Answered.");
        clock.advance(Duration.ofMinutes(89));
        widening.widen();
        assertThat(world.count("discussions.widening", "thread_id", waiting.value())).isZero();

        clock.advance(Duration.ofMinutes(2));
        widening.widen();
        widening.widen();

        assertThat(
                        world.of(
                                waiting,
                                "(select count(*) from discussions.offer o where o.thread_id = t.id"
                                        + " and o.member_id = '"
                                        + Cast.AMARA.id().value()
                                        + "')"))
                .isEqualTo("1");
        assertThat(
                        world.of(
                                own,
                                "(select count(*) from discussions.offer o where o.thread_id = t.id"
                                        + " and o.member_id = t.author_id)"))
                .isEqualTo("0");
        assertThat(world.count("discussions.widening", "thread_id", answered.value())).isZero();
        web.perform(get(waiting.path()).with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("Offered to")));
    }
}
