package org.consilium.search.saved;

import org.consilium.search.query.SearchFilter;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// A search to be saved: its name, the query of its address, and whether to tell of what is new.
public record SavedForm(@Nullable String name, @Nullable String query, @Nullable String tells) {
    private static final int NAME_AT_MOST = 80;
    private static final int QUERY_AT_MOST = 1_000;

    static SavedForm of(SavedSearch saved) {
        return new SavedForm(saved.name(), saved.query(), saved.tells() ? "true" : null);
    }

    public String cleanName() {
        return name == null ? "" : name.strip();
    }

    public boolean wantsNotices() {
        return "true".equals(tells);
    }

    /// Read as the page reads it and written anew, so that only what means something is kept.
    public SearchFilter filter() {
        var parameters =
                UriComponentsBuilder.fromUriString("/?" + (query == null ? "" : query))
                        .build()
                        .getQueryParams();
        return SearchFilter.of(
                new SearchFilter.Wishes(
                        decoded(parameters.getFirst("q")),
                        decoded(parameters.getFirst("kind")),
                        decoded(parameters.getFirst("in")),
                        decoded(parameters.getFirst("specialty")),
                        decoded(parameters.getFirst("by")),
                        decoded(parameters.getFirst("tag")),
                        decoded(parameters.getFirst("age")),
                        decoded(parameters.getFirst("state")),
                        decoded(parameters.getFirst("band")),
                        decoded(parameters.getFirst("image")),
                        decoded(parameters.getFirst("order"))));
    }

    private static @Nullable String decoded(@Nullable String value) {
        try {
            return value == null
                    ? null
                    : java.net.URLDecoder.decode(value, java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }

    Problems problems() {
        var problems = Problems.none();
        if (cleanName().isEmpty() || cleanName().length() > NAME_AT_MOST) {
            problems.add("name", Message.of("A name has 1 to 80 characters."));
        }
        if (filter().isEmpty() || filter().query().length() > QUERY_AT_MOST) {
            problems.add("name", Message.of("Search for something first, then save the search."));
        }
        return problems;
    }
}
