package org.consilium.cases.sealing;

import java.time.Instant;
import java.util.UUID;
import org.consilium.cases.CaseId;
import org.consilium.platform.Id;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// A wish to open a sealed name, and what came of it: `second` and `openedAt` are null while only
/// one keeper asks. Everybody sees these.
public record Unsealing(
        UnsealingId id,
        CaseId about,
        MemberId first,
        String firstName,
        Instant askedAt,
        String reason,
        @Nullable MemberId second,
        @Nullable String secondName,
        @Nullable Instant openedAt) {
    /// Identifies one.
    public record UnsealingId(UUID value) implements Id {}

    public boolean isOpened() {
        return openedAt != null;
    }
}
