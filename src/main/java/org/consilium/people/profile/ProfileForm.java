package org.consilium.people.profile;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consilium.people.Languages;
import org.jspecify.annotations.Nullable;

/// The profile as it is typed; what is missing is empty.
public record ProfileForm(
        @Size(max = 120, message = "A headline has at most 120 characters.") String headline,
        String specialty,
        @Size(max = 120, message = "At most 120 characters.") String subspecialty,
        @Size(max = 80, message = "At most 80 characters.") String town,
        @Size(max = 80, message = "At most 80 characters.") String region,
        String country,
        String language1,
        String language2,
        String language3,
        String language4,
        @Size(max = 400, message = "At most 400 characters.") String asks,
        @Size(max = 8000, message = "At most 8,000 characters.") String about) {

    public ProfileForm {
        headline = clean(headline);
        specialty = clean(specialty);
        subspecialty = clean(subspecialty);
        town = clean(town);
        region = clean(region);
        country = clean(country);
        language1 = clean(language1);
        language2 = clean(language2);
        language3 = clean(language3);
        language4 = clean(language4);
        asks = clean(asks);
        about = clean(about);
    }

    static ProfileForm of(Profile profile) {
        var spoken = profile.languages();
        return new ProfileForm(
                profile.headline(),
                orEmpty(profile.specialty()),
                profile.subspecialty(),
                profile.town(),
                profile.region(),
                orEmpty(profile.country()),
                nth(spoken, 0),
                nth(spoken, 1),
                nth(spoken, 2),
                nth(spoken, 3),
                profile.asks(),
                profile.about());
    }

    /// A draft's fields; what it lacks is empty.
    public static ProfileForm of(Map<String, String> fields) {
        return new ProfileForm(
                get(fields, "headline"),
                get(fields, "specialty"),
                get(fields, "subspecialty"),
                get(fields, "town"),
                get(fields, "region"),
                get(fields, "country"),
                get(fields, "language1"),
                get(fields, "language2"),
                get(fields, "language3"),
                get(fields, "language4"),
                get(fields, "asks"),
                get(fields, "about"));
    }

    public Profile profile() {
        return new Profile(
                headline,
                orNull(specialty),
                subspecialty,
                town,
                region,
                orNull(country),
                languages(),
                asks,
                about);
    }

    private List<String> languages() {
        return Stream.of(language1, language2, language3, language4)
                .filter(Languages::isKnown)
                .distinct()
                .toList();
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    private static String get(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String nth(List<String> all, int index) {
        return index < all.size() ? all.get(index) : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
