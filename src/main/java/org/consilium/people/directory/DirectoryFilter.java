package org.consilium.people.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What somebody looks for in the directory; empty text is no wish. `words` are beginnings of
/// names, `place` a part of a town or region, `country` and `language` ISO codes, `quick` asks for
/// who usually answers within an hour.
public record DirectoryFilter(
        String words,
        String specialty,
        String country,
        String place,
        String language,
        boolean quick) {

    private static final int LONGEST = 80;

    static DirectoryFilter of(
            @Nullable String words,
            @Nullable String specialty,
            @Nullable String country,
            @Nullable String place,
            @Nullable String language,
            boolean quick) {
        return new DirectoryFilter(
                clean(words),
                clean(specialty),
                clean(country),
                clean(place),
                clean(language),
                quick);
    }

    public boolean isEmpty() {
        return query().isEmpty();
    }

    /// The filter as it stands in an address, without what is empty:
    /// `specialty=cardiology&quick=true`.
    public String query() {
        var query = new StringBuilder();
        append(query, "q", words);
        append(query, "specialty", specialty);
        append(query, "country", country);
        append(query, "place", place);
        append(query, "language", language);
        append(query, "quick", quick ? "true" : "");
        return query.toString();
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
