package org.consilium.notifications.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DigestFrequencyTest {
    private static final Instant SUNDAY = Instant.parse("2026-11-22T09:00:00Z");
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Test
    void comesOnMondayMorningOfItsReader() {
        assertThat(DigestFrequency.WEEKLY.next(SUNDAY, ZoneId.of("Africa/Lagos")))
                .isEqualTo("2026-11-23T06:00:00Z");
        assertThat(DigestFrequency.WEEKLY.next(SUNDAY, AUCKLAND)).isEqualTo("2026-11-22T18:00:00Z");
    }

    @Test
    void comesEachMorning() {
        assertThat(DigestFrequency.DAILY.next(SUNDAY, ZoneId.of("UTC")))
                .isEqualTo("2026-11-23T07:00:00Z");
        assertThat(
                        DigestFrequency.DAILY.next(
                                Instant.parse("2026-11-22T06:59:00Z"), ZoneId.of("UTC")))
                .isEqualTo("2026-11-22T07:00:00Z");
    }

    @Test
    void doesNotComeTwiceOnAMorning() {
        var monday = Instant.parse("2026-11-23T07:00:00Z");
        assertThat(DigestFrequency.WEEKLY.next(monday, ZoneId.of("UTC")))
                .isEqualTo("2026-11-30T07:00:00Z");
    }
}
