package org.consilium.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import org.consilium.cases.CaseWorld;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class FiguresDbTest {
    private final MockMvc web;
    private final FigureQueries queries;
    private final FrontFigures figures;
    private final TestClock clock;
    private final CaseWorld world;

    FiguresDbTest(
            MockMvc web,
            FigureQueries queries,
            FrontFigures figures,
            TestClock clock,
            ApplicationContext context) {
        this.web = web;
        this.queries = queries;
        this.figures = figures;
        this.clock = clock;
        this.world = new CaseWorld(context);
    }

    @Test
    void countsCasesThatTellTheirEnd() {
        var before = counted();
        var solved = world.publish(Cast.AMARA);
        world.publish(Cast.AMARA);
        world.solve(Cast.AMARA, solved, "Pityriasis rosea");
        var after = counted();
        assertThat(after.cases()).isEqualTo(before.cases() + 2);
        assertThat(after.solved()).isEqualTo(before.solved() + 1);
        assertThat(new Figures(0, 0, 0, 0, 3, 1).solvedPercent()).isEqualTo(33);
        assertThat(Figures.NONE.tellsOfCases()).isFalse();
    }

    @Test
    void tellsVisitorsAndMembersTheShare() throws Exception {
        world.solve(Cast.AMARA, world.publish(Cast.AMARA), "Pityriasis rosea");
        figures.forget();
        web.perform(get("/").with(SignedIn.nobody()))
                .andExpect(content().string(containsString("what it was in the end")));
        web.perform(get("/").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("what it was in the end")));
    }

    private Figures counted() {
        return queries.figures(clock.instant().minus(Duration.ofDays(30)), clock.instant());
    }
}
