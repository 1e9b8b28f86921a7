package org.consilium.notifications.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/// Hours in which mails and pushes wait, by the member's own clock. They begin on each of `days`;
/// where `ends` is not after `begins`, they end on the next day.
public record QuietHours(LocalTime begins, LocalTime ends, Set<DayOfWeek> days) {
    /// Quiet hours that follow each other without a gap (every day, from eight to eight) still let
    /// something through: no mail waits longer than this many of them.
    private static final int NIGHTS_AT_MOST = 7;

    public QuietHours {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("quiet hours are on some day");
        }
    }

    /// `now`, or when the hours end in which `now` lies.
    public Instant endOf(Instant now, ZoneId zone) {
        var end = now;
        for (int night = 0; night < NIGHTS_AT_MOST; night++) {
            var next = endOfOne(end, zone);
            if (next.equals(end)) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private Instant endOfOne(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var since = endIfWithin(today, now, zone);
        return since.equals(now) ? endIfWithin(today.minusDays(1), now, zone) : since;
    }

    /// The end of the hours that begin on a day, if `now` is within them; else `now`.
    private Instant endIfWithin(LocalDate day, Instant now, ZoneId zone) {
        if (!days.contains(day.getDayOfWeek())) {
            return now;
        }
        var from = ZonedDateTime.of(day, begins, zone).toInstant();
        var lastDay = ends.isAfter(begins) ? day : day.plusDays(1);
        var until = ZonedDateTime.of(lastDay, ends, zone).toInstant();
        return !now.isBefore(from) && now.isBefore(until) ? until : now;
    }

    /// As kept in the database: a bit for each day, Monday the lowest.
    public int bits() {
        return days.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
    }

    public static Set<DayOfWeek> daysOf(int bits) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if ((bits & 1 << (day.getValue() - 1)) != 0) {
                days.add(day);
            }
        }
        return days;
    }
}
