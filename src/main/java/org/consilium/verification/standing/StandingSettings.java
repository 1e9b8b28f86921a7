package org.consilium.verification.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.consilium.platform.Setting;
import org.consilium.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long somebody stays verified at the longest, how often the registry is asked again (30 days
/// at the most), and how long before the end they are warned.
record StandingSettings(Duration longest, Duration recheck, Duration warning) {
    static final Setting LONGEST =
            days(
                    "verification.standing.longest",
                    "Longest verification",
                    "How long a verification holds, where the licence itself does not end before.",
                    730,
                    3650);
    static final Setting RECHECK =
            days(
                    "verification.standing.recheck",
                    "Asking the registry again",
                    "How often the registry is asked again about a member who is verified.",
                    30,
                    30);
    static final Setting WARNING =
            days(
                    "verification.standing.warning",
                    "Warning of the end",
                    "How long before a verification ends its member is warned.",
                    30,
                    180);

    static StandingSettings of(Settings settings) {
        return new StandingSettings(
                settings.duration(LONGEST), settings.duration(RECHECK), settings.duration(WARNING));
    }

    /// When a standing that begins now ends: after the credential's own last day (UTC), or after
    /// the longest time.
    Instant expiry(@Nullable LocalDate validUntil, Instant now) {
        var latest = now.plus(longest);
        if (validUntil == null) {
            return latest;
        }
        var ownEnd = validUntil.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return ownEnd.isBefore(latest) ? ownEnd : latest;
    }

    Instant nextCheck(Instant now) {
        return now.plus(recheck);
    }

    private static Setting days(
            String key, String name, String explanation, long fallback, long most) {
        return Setting.number(key, Setting.Kind.DAYS, name, explanation, fallback, 1, most);
    }

    /// For the administration's page.
    @Configuration(proxyBeanMethods = false)
    static class Registered {
        @Bean
        static Setting longestStandingSetting() {
            return LONGEST;
        }

        @Bean
        static Setting recheckSetting() {
            return RECHECK;
        }

        @Bean
        static Setting warningSetting() {
            return WARNING;
        }
    }
}
