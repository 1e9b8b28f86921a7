package org.consilium.groups.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What to look for among rooms; empty texts ask for nothing. `after` is the name the list goes on
/// from, as names are compared.
record DirectoryFilter(String specialty, String words, String after) {
    DirectoryFilter {
        specialty = stripped(specialty);
        words = stripped(words);
        after = stripped(after);
    }

    boolean isEmpty() {
        return specialty.isEmpty() && words.isEmpty();
    }

    @Nullable String specialtyOrNull() {
        return specialty.isEmpty() ? null : specialty;
    }

    /// Each word as the beginning of a word, in PostgreSQL's language; null for no words.
    @Nullable String queryOrNull() {
        var query =
                Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(8)
                        .map(word -> word + ":*")
                        .collect(Collectors.joining(" & "));
        return query.isEmpty() ? null : query;
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
