package org.consilium.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
    private static final QuietHours NIGHTS =
            new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0), ALL);

    @Test
    void endInTheMorningByTheOwnClock() {
        assertThat(NIGHTS.endOf(Instant.parse("2026-11-22T22:00:00Z"), BERLIN))
                .isEqualTo("2026-11-23T06:00:00Z");
        assertThat(NIGHTS.endOf(Instant.parse("2026-11-23T05:59:59Z"), BERLIN))
                .isEqualTo("2026-11-23T06:00:00Z");
    }

    @Test
    void letThroughByDay() {
        var noon = Instant.parse("2026-11-22T11:00:00Z");
        assertThat(NIGHTS.endOf(noon, BERLIN)).isEqualTo(noon);
    }

    @Test
    void endAtTheirLastMoment() {
        var morning = Instant.parse("2026-11-23T06:00:00Z");
        assertThat(NIGHTS.endOf(morning, BERLIN)).isEqualTo(morning);
    }

    @Test
    void holdOnTheirDaysOnly() {
        var weekend =
                new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0), Set.of(DayOfWeek.SATURDAY));
        var sundayNight = Instant.parse("2026-11-22T22:00:00Z");
        assertThat(weekend.endOf(sundayNight, BERLIN)).isEqualTo(sundayNight);
        assertThat(weekend.endOf(Instant.parse("2026-11-22T01:00:00Z"), BERLIN))
                .isEqualTo("2026-11-22T06:00:00Z");
    }

    @Test
    void lastAnHourLongerWhenTheClockGoesBack() {
        assertThat(NIGHTS.endOf(Instant.parse("2026-10-24T20:00:00Z"), BERLIN))
                .isEqualTo("2026-10-25T06:00:00Z");
    }

    @Test
    void neverHoldAnythingForEver() {
        var always = new QuietHours(LocalTime.of(8, 0), LocalTime.of(8, 0), ALL);
        var now = Instant.parse("2026-11-22T09:00:00Z");
        assertThat(Duration.between(now, always.endOf(now, BERLIN)))
                .isLessThanOrEqualTo(Duration.ofDays(7));
    }

    @Property(tries = 300)
    void remembersItsDays(@ForAll("days") Set<DayOfWeek> days) {
        var hours = new QuietHours(LocalTime.NOON, LocalTime.MIDNIGHT, days);
        assertThat(QuietHours.daysOf(hours.bits())).isEqualTo(days);
    }

    @Property(tries = 300)
    void neverEndBeforeNow(@ForAll("days") Set<DayOfWeek> days, @ForAll("moments") Instant now) {
        var hours = new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 0), days);
        var end = hours.endOf(now, BERLIN);
        assertThat(end).isAfterOrEqualTo(now);
        assertThat(hours.endOf(end, BERLIN)).isEqualTo(end);
    }

    @Provide
    Arbitrary<Set<DayOfWeek>> days() {
        return Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(1_700_000_000L, 1_900_000_000L)
                .map(Instant::ofEpochSecond);
    }
}
