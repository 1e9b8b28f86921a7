package org.consilium.accounts.data;

import java.time.Instant;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// A copy of a member's data, asked for and perhaps made. `done` of `total` modules are written.
public record Export(
        ExportId id,
        MemberId member,
        Instant askedAt,
        int done,
        int total,
        @Nullable Instant readyAt,
        @Nullable Instant failedAt,
        @Nullable Instant expiresAt,
        long bytes) {

    public boolean isBeingMade() {
        return readyAt == null && failedAt == null;
    }

    /// Whether it can be fetched now.
    public boolean isThere(Instant now) {
        return expiresAt != null && now.isBefore(expiresAt);
    }
}
