package org.consilium.verification.standing;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long somebody stays verified at the longest, how often the registry is asked again (30 days
/// at the most), and how long before the end they are warned.
@ConfigurationProperties(prefix = "consilium.verification.standing", ignoreUnknownFields = false)
@Validated
record StandingSettings(
        @DefaultValue("730d") @NotNull Duration longest,
        @DefaultValue("30d") @NotNull Duration recheck,
        @DefaultValue("30d") @NotNull Duration warning) {
    private static final Duration RECHECK_AT_LEAST_EVERY = Duration.ofDays(30);

    StandingSettings {
        if (recheck.compareTo(RECHECK_AT_LEAST_EVERY) > 0 || !recheck.isPositive()) {
            throw new IllegalArgumentException(
                    "consilium.verification.standing.recheck is more than no time and 30 days at the most");
        }
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
}
