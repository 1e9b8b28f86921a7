package org.consilium.moderation.deciding;

import java.time.Instant;
import java.util.UUID;
import org.consilium.moderation.TrustLevel;
import org.consilium.moderation.model.Matter;
import org.jspecify.annotations.Nullable;

/// One report of a matter: who, why, what it said then, and how often this reporter was right
/// (`upheld` of `decided` reports).
public record MatterReport(
        Matter.Person reporter,
        String reason,
        String words,
        Instant at,
        @Nullable TrustLevel level,
        int upheld,
        int decided,
        Snapshot snapshot) {

    /// What was reported, as it was then.
    public record Snapshot(UUID id, String title, String body, String path, Instant takenAt) {}
}
