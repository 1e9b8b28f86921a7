package org.consilium.people;

import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.platform.Viewer;
import org.consilium.ui.Words;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.Specialties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes cards for a reader: "Cardiology, Lagos, Nigeria". A specialty appears only while it is
/// verified; a nurse or pharmacist is named by profession where the specialty does not say it.
@Component
public class Bylines {
    private final Specialties specialties;
    private final Words words;
    private final Clock clock;

    Bylines(Specialties specialties, Words words, Clock clock) {
        this.specialties = specialties;
        this.words = words;
        this.clock = clock;
    }

    public Byline of(Viewer reader, MemberCard card) {
        boolean verified = card.isVerified(clock.instant());
        return new Byline(
                card.id(),
                card.name(),
                card.path(),
                line(reader.locale(), card, verified),
                verified,
                verified ? card.verifiedPath() : null,
                card.photo() == null ? null : card.photo().thumbnailPath());
    }

    /// The specialty in the reader's language.
    public String specialty(Locale reader, String code) {
        return words.say(reader, specialties.name(code));
    }

    /// The country in the reader's language.
    public static String country(Locale reader, String code) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    private @Nullable String line(Locale reader, MemberCard card, boolean verified) {
        var parts =
                Stream.of(
                                verified ? profession(reader, card.kind()) : "",
                                verified && card.specialty() != null
                                        ? specialty(reader, card.specialty())
                                        : "",
                                card.place() == null ? "" : card.place(),
                                card.country() == null ? "" : country(reader, card.country()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return parts.isEmpty() ? null : words.marked(reader, parts);
    }

    private String profession(Locale reader, @Nullable CredentialKind kind) {
        return kind == null || kind == CredentialKind.PHYSICIAN
                ? ""
                : words.say(reader, kind.label());
    }
}
