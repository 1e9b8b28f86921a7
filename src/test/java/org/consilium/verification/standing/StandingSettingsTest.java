package org.consilium.verification.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class StandingSettingsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void endsWithTheCredentialOrAfterTheLongestTime() {
        var settings = bound(Map.of());
        assertThat(settings.expiry(null, NOW)).isEqualTo(NOW.plus(Duration.ofDays(730)));
        assertThat(settings.expiry(LocalDate.parse("2027-06-30"), NOW))
                .isEqualTo(Instant.parse("2027-07-01T00:00:00Z"));
        assertThat(settings.expiry(LocalDate.parse("2040-01-01"), NOW))
                .isEqualTo(NOW.plus(Duration.ofDays(730)));
    }

    @Test
    void readsWhatAnOperatorSets() {
        var settings = bound(Map.of("s.longest", "365d", "s.recheck", "7d", "s.warning", "14d"));
        assertThat(settings)
                .isEqualTo(
                        new StandingSettings(
                                Duration.ofDays(365), Duration.ofDays(7), Duration.ofDays(14)));
    }

    @Test
    void refusesToCheckLessOftenThanEveryThirtyDays() {
        assertThatThrownBy(() -> bound(Map.of("s.recheck", "31d")))
                .rootCause()
                .hasMessageContaining("30 days at the most");
    }

    private static StandingSettings bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("s", StandingSettings.class);
    }
}
