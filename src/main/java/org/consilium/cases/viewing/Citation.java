package org.consilium.cases.viewing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a citation of a case names. `author` is null where the name is sealed; `line` is what was
/// verified of the author, or null.
public record Citation(
        @Nullable String author,
        @Nullable String line,
        String title,
        Instant publishedAt,
        String host,
        String address) {
    /// The title as a sentence.
    public String sentence() {
        return title.matches("(?s).*\\p{Punct}") ? title : title + ".";
    }
}
