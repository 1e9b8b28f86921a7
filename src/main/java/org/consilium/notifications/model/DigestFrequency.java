package org.consilium.notifications.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.consilium.ui.Message;

/// How often a member gets a digest: by default weekly.
public enum DigestFrequency {
    WEEKLY("Every Monday morning"),
    DAILY("Every morning"),
    NEVER("No digest");

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final String english;

    DigestFrequency(String english) {
        this.english = english;
    }

    public Message label() {
        return Message.of(english);
    }

    /// The next morning for it after `now`, by the member's clock.
    public Instant next(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var day =
                this == DAILY ? today : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        var morning = ZonedDateTime.of(day, MORNING, zone).toInstant();
        return morning.isAfter(now)
                ? morning
                : ZonedDateTime.of(day.plusDays(this == DAILY ? 1 : 7), MORNING, zone).toInstant();
    }
}
