package org.consilium.platform;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Something an administrator may change while Consilium runs: a bean and constant of the module it
/// belongs to, whose name its key begins with. `name` and `explanation` are English sentences, as
/// everywhere; `fallback` holds where nobody chose, unless the start said otherwise
/// (`consilium.<key>`). Numbers and times lie between `least` and `most`; texts have as many
/// characters.
public record Setting(
        String key,
        Kind kind,
        String name,
        String explanation,
        String fallback,
        long least,
        long most) {
    /// What a value looks like. Times are whole numbers of their unit.
    public enum Kind {
        FLAG,
        NUMBER,
        MINUTES,
        HOURS,
        DAYS,
        MEGABYTES,
        TEXT
    }

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*)+");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,12}");

    public Setting {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("not the key of a setting: " + key);
        }
    }

    public static Setting flag(String key, String name, String explanation, boolean fallback) {
        return new Setting(key, Kind.FLAG, name, explanation, Boolean.toString(fallback), 0, 0);
    }

    /// Of a kind that is a whole number.
    public static Setting number(
            String key,
            Kind kind,
            String name,
            String explanation,
            long fallback,
            long least,
            long most) {
        return new Setting(key, kind, name, explanation, Long.toString(fallback), least, most);
    }

    public String owner() {
        return key.substring(0, key.indexOf('.'));
    }

    /// The value as it is kept; empty for what it cannot be.
    public Optional<String> clean(String typed) {
        var text = typed.strip();
        return switch (kind) {
            case FLAG -> Optional.of(text).filter(it -> it.equals("true") || it.equals("false"));
            case TEXT ->
                    Optional.of(text).filter(it -> it.length() >= least && it.length() <= most);
            case NUMBER, MINUTES, HOURS, DAYS, MEGABYTES ->
                    Optional.of(text)
                            .filter(it -> WHOLE.matcher(it).matches())
                            .map(Long::parseLong)
                            .filter(it -> it >= least && it <= most)
                            .map(it -> Long.toString(it));
        };
    }

    /// A value as the start says it (`90m`, `30d`, `20MB`) in the form it is kept in.
    Optional<String> fromStart(String written) {
        return switch (kind) {
            case FLAG, NUMBER, TEXT -> clean(written);
            case MEGABYTES -> clean(written.strip().replaceFirst("(?i)\\s*MB$", ""));
            case MINUTES, HOURS, DAYS -> clean(inUnits(written));
        };
    }

    Duration duration(String value) {
        long units = Long.parseLong(value);
        return switch (kind) {
            case MINUTES -> Duration.ofMinutes(units);
            case HOURS -> Duration.ofHours(units);
            case DAYS -> Duration.ofDays(units);
            case FLAG, NUMBER, MEGABYTES, TEXT ->
                    throw new IllegalStateException(key + " is no time");
        };
    }

    private String inUnits(String written) {
        var text = written.strip().toLowerCase(Locale.ROOT);
        if (WHOLE.matcher(text).matches() || text.length() < 2) {
            return text;
        }
        var amount = text.substring(0, text.length() - 1);
        if (!WHOLE.matcher(amount).matches()) {
            return "";
        }
        long units = Long.parseLong(amount);
        var time =
                switch (text.charAt(text.length() - 1)) {
                    case 's' -> Duration.ofSeconds(units);
                    case 'm' -> Duration.ofMinutes(units);
                    case 'h' -> Duration.ofHours(units);
                    case 'd' -> Duration.ofDays(units);
                    default -> Duration.ofSeconds(-1);
                };
        long seconds = duration("1").toSeconds();
        return time.toSeconds() % seconds == 0 ? Long.toString(time.toSeconds() / seconds) : "";
    }
}
