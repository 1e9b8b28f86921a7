package org.consilium.notifications.choosing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.notifications.Channel;
import org.consilium.notifications.model.DigestFrequency;
import org.consilium.notifications.model.DigestTurnRepository;
import org.consilium.notifications.model.QuietHours;
import org.consilium.notifications.model.Wishes;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// What is chosen on the page. Each box of the table that is ticked arrives as `CHANNEL:kind`; each
/// thing set apart as `thing:LEVEL`, or `thing:` to be as everything else.
record PreferencesForm(
        List<String> wanted,
        List<String> levels,
        String digest,
        String titles,
        String quiet,
        String begins,
        String ends,
        List<String> days) {

    PreferencesForm(
            @Nullable List<String> wanted,
            @Nullable List<String> levels,
            @Nullable String digest,
            @Nullable String titles,
            @Nullable String quiet,
            @Nullable String begins,
            @Nullable String ends,
            @Nullable List<String> days) {
        this.wanted = wanted == null ? List.of() : List.copyOf(wanted);
        this.levels = levels == null ? List.of() : List.copyOf(levels);
        this.digest = digest == null ? "" : digest;
        this.titles = titles == null ? "" : titles;
        this.quiet = quiet == null ? "" : quiet;
        this.begins = begins == null ? "" : begins;
        this.ends = ends == null ? "" : ends;
        this.days = days == null ? List.of() : List.copyOf(days);
    }

    Set<Wishes.Choice> choices() {
        return wanted.stream()
                .flatMap(box -> choice(box).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Wishes.Choice> choice(String box) {
        for (var channel : Channel.values()) {
            if (box.startsWith(channel.name() + ":")) {
                var kind = box.substring(channel.name().length() + 1);
                return Optional.of(new Wishes.Choice(kind, channel));
            }
        }
        return Optional.empty();
    }

    /// Empty where the form said nothing of digests.
    Optional<DigestTurnRepository.Choice> digestChoice() {
        for (var each : DigestFrequency.values()) {
            if (each.name().equals(digest)) {
                return Optional.of(new DigestTurnRepository.Choice(each, titles.equals("true")));
            }
        }
        return Optional.empty();
    }

    boolean isQuiet() {
        return quiet.equals("true");
    }

    /// The hours, if they are wished; what is wrong with them goes to `problems`.
    Optional<QuietHours> quietHours(Problems problems) {
        if (!isQuiet()) {
            return Optional.empty();
        }
        var from = time(begins, "begins", problems);
        var until = time(ends, "ends", problems);
        var on = daysOn();
        if (on.isEmpty()) {
            problems.add("days", Message.of("Choose at least one day."));
        }
        return from.isEmpty() || until.isEmpty() || on.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuietHours(from.get(), until.get(), on));
    }

    private static Optional<LocalTime> time(String typed, String field, Problems problems) {
        try {
            return Optional.of(LocalTime.parse(typed.strip()).withSecond(0).withNano(0));
        } catch (DateTimeParseException notOne) {
            problems.add(field, Message.of("Give a time such as 22:00."));
            return Optional.empty();
        }
    }

    Set<DayOfWeek> daysOn() {
        var on = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (days.contains(day.name())) {
                on.add(day);
            }
        }
        return on;
    }
}
