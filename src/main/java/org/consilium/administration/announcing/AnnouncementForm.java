package org.consilium.administration.announcing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// An announcement as typed; `from` and `until` in the writer's zone, from empty means now.
public record AnnouncementForm(
        String text, String readers, String from, String until, String dismissible) {
    private static final int LONGEST = 500;

    public AnnouncementForm(
            @Nullable String text,
            @Nullable String readers,
            @Nullable String from,
            @Nullable String until,
            @Nullable String dismissible) {
        this.text = text == null ? "" : text.strip();
        this.readers = readers == null ? "" : readers;
        this.from = from == null ? "" : from.strip();
        this.until = until == null ? "" : until.strip();
        this.dismissible = dismissible == null ? "" : dismissible;
    }

    static AnnouncementForm empty() {
        return new AnnouncementForm("", Readers.MEMBERS.name(), "", "", "true");
    }

    public boolean mayBeDismissed() {
        return dismissible.equals("true");
    }

    Problems problems(ZoneId zone, Instant now) {
        var problems = Problems.none();
        if (text.isEmpty() || text.length() > LONGEST) {
            problems.add("text", Message.of("Please write 1 to 500 characters."));
        }
        if (chosen().isEmpty()) {
            problems.add("readers", Message.of("Please choose who is to read it."));
        }
        if (!from.isEmpty() && at(from, zone).isEmpty()) {
            problems.add("from", Message.of("Please write a day and a time."));
        }
        var end = at(until, zone);
        if (end.isEmpty()) {
            problems.add("until", Message.of("Please write a day and a time."));
        } else if (!end.get().isAfter(beginning(zone, now)) || !end.get().isAfter(now)) {
            problems.add("until", Message.of("It has to end after it begins, and after now."));
        }
        return problems;
    }

    Notice notice(AnnouncementId id, ZoneId zone, Instant now) {
        return new Notice(
                id,
                text,
                chosen().orElseThrow(),
                beginning(zone, now),
                at(until, zone).orElseThrow(),
                mayBeDismissed(),
                null);
    }

    private Optional<Readers> chosen() {
        return Arrays.stream(Readers.values()).filter(it -> it.name().equals(readers)).findFirst();
    }

    private Instant beginning(ZoneId zone, Instant now) {
        return at(from, zone).orElse(now);
    }

    private static Optional<Instant> at(String text, ZoneId zone) {
        try {
            var local = LocalDateTime.parse(text);
            return local.getYear() > 2000 && local.getYear() < 9000
                    ? Optional.of(local.atZone(zone).toInstant())
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
