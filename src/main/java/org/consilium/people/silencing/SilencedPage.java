package org.consilium.people.silencing;

import java.time.Instant;
import java.util.List;
import org.consilium.people.Byline;
import org.consilium.people.SilenceKind;
import org.jspecify.annotations.Nullable;

/// Model of `people/silenced`: whom the viewer blocked and muted, newest first.
public record SilencedPage(List<Entry> entries, @Nullable String next) {
    /// A colleague, what the viewer chose, and since when.
    public record Entry(Byline byline, String handle, SilenceKind kind, Instant since) {
        public boolean isBlocked() {
            return kind == SilenceKind.BLOCK;
        }
    }

    public SilencedPage {
        entries = List.copyOf(entries);
    }
}
