package org.consilium.audit.reading;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.consilium.audit.Outcome;
import org.consilium.platform.Item;
import org.jspecify.annotations.Nullable;

/// What an auditor looks for, as typed; empty text is no wish. `who` and `whose` are names, handles
/// or addresses, `item` is `kind-id`, `from` and `to` are days in the reader's zone, both included.
public record AuditFilter(
        String who,
        String whose,
        String deed,
        String item,
        String outcome,
        String from,
        String to) {
    private static final int LONGEST = 120;

    public AuditFilter(
            @Nullable String who,
            @Nullable String whose,
            @Nullable String deed,
            @Nullable String item,
            @Nullable String outcome,
            @Nullable String from,
            @Nullable String to) {
        this.who = clean(who);
        this.whose = clean(whose);
        this.deed = clean(deed);
        this.item = clean(item);
        this.outcome = clean(outcome);
        this.from = clean(from);
        this.to = clean(to);
    }

    public boolean isEmpty() {
        return query().isEmpty();
    }

    /// As it stands in an address, without what is empty.
    public String query() {
        var query = new StringBuilder();
        append(query, "who", who);
        append(query, "whose", whose);
        append(query, "deed", deed);
        append(query, "item", item);
        append(query, "outcome", outcome);
        append(query, "from", from);
        append(query, "to", to);
        return query.toString();
    }

    Optional<Item> thing() {
        return Item.parse(item);
    }

    Optional<Outcome> ended() {
        return Arrays.stream(Outcome.values()).filter(it -> it.name().equals(outcome)).findFirst();
    }

    Instant after(ZoneId zone) {
        return day(from).map(day -> day.atStartOfDay(zone).toInstant()).orElse(Instant.EPOCH);
    }

    /// The end of the last day; far away where none was named.
    Instant before(ZoneId zone) {
        return day(to).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant())
                .orElse(Instant.parse("9999-01-01T00:00:00Z"));
    }

    /// A day of the years that PostgreSQL and people agree on; anything else is no wish.
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.getYear() > 1970 && day.getYear() < 9000);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static void append(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var clean = text.replaceAll("\\p{Cc}", " ").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }
}
