package org.consilium.ui;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Writes times and numbers as one reader says them.
final class Times {
    private static final Map<Locale, Formats> FORMATS = new ConcurrentHashMap<>();
    private static final int DAYS_SAID_AS_DAYS = 7;

    private final Words words;
    private final Locale locale;
    private final ZoneId zone;
    private final Instant now;
    private final Formats formats;

    Times(Words words, Locale locale, ZoneId zone, Instant now) {
        this.words = words;
        this.locale = locale;
        this.zone = zone;
        this.now = now;
        this.formats = FORMATS.computeIfAbsent(locale, Formats::new);
    }

    String when(Instant at) {
        var ago = Duration.between(at, now);
        return ago.isNegative() ? ahead(at, ago.negated()) : back(at, ago);
    }

    private String back(Instant at, Duration ago) {
        if (ago.toMinutes() < 1) {
            return say("just now", Map.of());
        }
        if (ago.toHours() < 1) {
            return say(
                    "{n, plural, one {# minute ago} other {# minutes ago}}",
                    Map.of("n", ago.toMinutes()));
        }
        long days = daysTo(at);
        if (days == 0 || ago.toHours() < 6) {
            return say(
                    "{n, plural, one {# hour ago} other {# hours ago}}",
                    Map.of("n", ago.toHours()));
        }
        if (days == 1) {
            return say("yesterday", Map.of());
        }
        return days < DAYS_SAID_AS_DAYS
                ? say("{n, plural, one {# day ago} other {# days ago}}", Map.of("n", days))
                : date(day(at));
    }

    private String ahead(Instant at, Duration until) {
        if (until.toHours() < 1) {
            return say(
                    "{n, plural, one {in # minute} other {in # minutes}}",
                    Map.of("n", until.toMinutes() + 1));
        }
        long days = -daysTo(at);
        if (days == 0) {
            return say(
                    "{n, plural, one {in # hour} other {in # hours}}",
                    Map.of("n", until.toHours()));
        }
        return days < DAYS_SAID_AS_DAYS
                ? say("{n, plural, one {in # day} other {in # days}}", Map.of("n", days))
                : date(day(at));
    }

    String exact(Instant at) {
        return words.marked(locale, formats.exact.format(at.atZone(zone)));
    }

    String date(LocalDate date) {
        return words.marked(locale, formats.date.format(date));
    }

    String number(long value) {
        return ((NumberFormat) formats.number.clone()).format(value);
    }

    private long daysTo(Instant at) {
        return day(now).toEpochDay() - day(at).toEpochDay();
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    private String say(String english, Map<String, Object> arguments) {
        return words.say(locale, english, arguments);
    }

    /// Formats of one locale; kept, because looking them up costs more than using them.
    private static final class Formats {
        private final DateTimeFormatter exact;
        private final DateTimeFormatter date;
        private final NumberFormat number;

        Formats(Locale locale) {
            exact =
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(locale);
            date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
            number = NumberFormat.getIntegerInstance(locale);
        }
    }
}
