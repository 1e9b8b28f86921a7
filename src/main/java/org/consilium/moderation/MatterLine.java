package org.consilium.moderation;

import java.time.Duration;
import java.time.Instant;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// A matter in one line of a queue. `level` is the highest one of its reporters; `assignee` is who
/// has taken it.
public record MatterLine(
        String path,
        Message kind,
        String title,
        @Nullable String author,
        Message reason,
        boolean urgent,
        int reports,
        Instant openedAt,
        Instant dueAt,
        @Nullable Instant closedAt,
        @Nullable String assignee,
        boolean mine,
        @Nullable TrustLevel level,
        @Nullable Measure measure) {

    private static final Duration SOON = Duration.ofHours(2);

    public boolean isOpen() {
        return closedAt == null;
    }

    public boolean isLate(Instant now) {
        return isOpen() && now.isAfter(dueAt);
    }

    /// The kind of `ui/state` for its age: in time, soon late, late.
    public String look(Instant now) {
        if (isLate(now)) {
            return "refused";
        }
        return now.plus(SOON).isAfter(dueAt) ? "waiting" : "open";
    }
}
