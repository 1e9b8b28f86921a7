package org.consilium.cases.viewing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a citation of a case names. `author` is a name, "Verified colleague, Neurology" where the
/// name is `sealed`, or null for nobody; `line` is what was verified of the author, or null.
public record Citation(
        @Nullable String author,
        @Nullable String line,
        boolean sealed,
        String title,
        Instant publishedAt,
        String host,
        String address) {
    /// The title as a sentence.
    public String sentence() {
        return title.matches("(?s).*\\p{Punct}") ? title : title + ".";
    }
}
