package org.consilium.people.following;

import java.time.Instant;
import java.util.List;
import org.consilium.people.Byline;
import org.jspecify.annotations.Nullable;

/// Model of `people/followed`: whom the viewer follows, newest first.
public record FollowedPage(List<Entry> entries, @Nullable String next) {
    /// A colleague, and since when.
    public record Entry(Byline byline, Instant since) {}

    public FollowedPage {
        entries = List.copyOf(entries);
    }
}
