package org.consilium.discussions.model;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something a post cites, and what became of it; `retraction` is null where nothing is known.
public record Citation(Evidence evidence, @Nullable Retraction retraction) {

    /// In the order of the text. Both as PostgreSQL answers them: what is cited, and what of it was
    /// retracted (`discussions.retraction`, its columns separated by a line feed).
    public static List<Citation> read(List<String> cited, List<String> retracted) {
        if (retracted.isEmpty()) {
            return cited.stream().map(each -> new Citation(Evidence.of(each), null)).toList();
        }
        var known =
                retracted.stream()
                        .map(Retraction::of)
                        .collect(Collectors.toMap(Retraction::cited, each -> each));
        return cited.stream()
                .map(Evidence::of)
                .map(each -> new Citation(each, known.get(each)))
                .toList();
    }
}
