package org.consilium.moderation.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.consilium.moderation.ModerationWorld;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class MonthsDbTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    private final MockMvc web;
    private final ModerationWorld world;
    private final Months months;
    private final MonthRepository repository;
    private final TestClock clock;

    MonthsDbTest(
            MockMvc web,
            ModerationWorld world,
            Months months,
            MonthRepository repository,
            TestClock clock) {
        this.web = web;
        this.world = world;
        this.months = months;
        this.repository = repository;
        this.clock = clock;
    }

    @Test
    void countsAClosedMonthOnceAndKeepsIt() throws Exception {
        clock.pin(Instant.parse("2026-12-10T12:00:00Z"));
        var reporter = world.colleague();
        var author = Cast.BRUNO.id();
        for (int i = 0; i < 6; i++) {
            world.report(
                    web,
                    reporter,
                    ModerationWorld.item(world.question(author, "cardiology")),
                    "misplaced");
        }
        months.countClosed();
        assertThat(of(DECEMBER)).isEmpty();
        clock.pin(Instant.parse("2027-01-01T00:00:01Z"));
        months.countClosed();
        var december = of(DECEMBER);
        assertThat(december.get("reports")).containsEntry("misplaced", 6L);
        months.countClosed();
        assertThat(of(DECEMBER)).isEqualTo(december);
        assertThat(of(DECEMBER.plusMonths(1))).isEmpty();
    }

    @Test
    void showsNoSmallCell() throws Exception {
        months.remember(
                LocalDate.of(2026, 10, 1),
                Map.of("reports", Map.of("misplaced", 7L, "harassment", 2L)));
        web.perform(get("/transparency"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("fewer than 5")))
                .andExpect(content().string(containsString("October 2026 in numbers")));
    }

    private Map<String, Map<String, Long>> of(LocalDate month) {
        return repository.last(1_000).stream()
                .filter(each -> each.first().equals(month))
                .findFirst()
                .map(Month::numbers)
                .orElse(Map.of());
    }
}
