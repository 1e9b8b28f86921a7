package org.consilium.cases.publication;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.consilium.ui.TypedText;
import org.jspecify.annotations.Nullable;

/// What is said to publish a case. `audience` is `verified`, `room`, `specialty` or `named`; `room`
/// and `field` say which; `version` is the draft that was on the page.
public record PublicationForm(
        String basis,
        String scope,
        String day,
        String kept,
        String reason,
        String explanation,
        String audience,
        String room,
        String field,
        String people,
        String name,
        Integer version) {
    static final int EXPLANATION = 500;
    static final int KEPT = 200;

    public PublicationForm(
            @Nullable String basis,
            @Nullable String scope,
            @Nullable String day,
            @Nullable String kept,
            @Nullable String reason,
            @Nullable String explanation,
            @Nullable String audience,
            @Nullable String room,
            @Nullable String field,
            @Nullable String people,
            @Nullable String name,
            @Nullable Integer version) {
        this.basis = or(basis);
        this.scope = or(scope);
        this.day = or(day);
        this.kept = TypedText.line(or(kept));
        this.reason = or(reason);
        this.explanation = TypedText.lines(or(explanation));
        this.audience = or(audience);
        this.room = or(room);
        this.field = or(field);
        this.people = TypedText.line(or(people));
        this.name = or(name);
        this.version = version == null ? 0 : version;
    }

    static PublicationForm empty(@Nullable String field, int version) {
        return new PublicationForm(
                "", "", "", "", "", "", "verified", "", field, "", "real", version);
    }

    /// The same words, for the draft as it is now.
    PublicationForm of(int now) {
        return new PublicationForm(
                basis,
                scope,
                day,
                kept,
                reason,
                explanation,
                audience,
                room,
                field,
                people,
                name,
                now);
    }

    boolean isSealed() {
        return name.equals("sealed");
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /// The handles of the named few.
    List<String> handles() {
        return Arrays.stream(people.split("[,;\\s]+"))
                .map(each -> each.startsWith("@") ? each.substring(1) : each)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
