package org.consilium.administration.announcing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An announcement as it was made.
public record Notice(
        AnnouncementId id,
        String text,
        Readers readers,
        Instant from,
        Instant until,
        boolean dismissible,
        @Nullable Instant withdrawnAt) {

    public boolean holds(Instant now) {
        return withdrawnAt == null && !now.isBefore(from) && now.isBefore(until);
    }

    public boolean isAhead(Instant now) {
        return withdrawnAt == null && now.isBefore(from);
    }
}
