package org.consilium.verification.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingSettingsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void endsWithTheCredentialOrAfterTheLongestTime() {
        var settings =
                new StandingSettings(
                        Duration.ofDays(730), Duration.ofDays(30), Duration.ofDays(30));
        assertThat(settings.expiry(null, NOW)).isEqualTo(NOW.plus(Duration.ofDays(730)));
        assertThat(settings.expiry(LocalDate.parse("2027-06-30"), NOW))
                .isEqualTo(Instant.parse("2027-07-01T00:00:00Z"));
        assertThat(settings.expiry(LocalDate.parse("2040-01-01"), NOW))
                .isEqualTo(NOW.plus(Duration.ofDays(730)));
    }

    @Test
    void refusesToCheckLessOftenThanEveryThirtyDays() {
        assertThat(StandingSettings.RECHECK.clean("31")).isEmpty();
        assertThat(StandingSettings.RECHECK.clean("30")).contains("30");
    }
}
