package org.consilium.people.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a clinician says of themselves. Texts are empty where nothing was said; `specialty` is a
/// claim of theirs and shown only as such. `country` is an ISO 3166, `languages` are ISO 639 codes;
/// `about` is Markdown.
public record Profile(
        String headline,
        @Nullable String specialty,
        String subspecialty,
        String town,
        String region,
        @Nullable String country,
        List<String> languages,
        String asks,
        String about) {

    static final Profile EMPTY = new Profile("", null, "", "", "", null, List.of(), "", "");

    public Profile {
        languages = List.copyOf(languages);
    }
}
