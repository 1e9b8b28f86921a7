package org.consilium.moderation.deciding;

import java.time.Instant;
import java.util.UUID;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.Measure;
import org.jspecify.annotations.Nullable;

/// Something that happened in a matter, or (`EARLIER`) to its author in another one. `id` is the
/// note's or the decision's.
public record MatterEvent(
        Kind kind,
        UUID id,
        String who,
        String text,
        @Nullable Measure measure,
        @Nullable String rule,
        boolean reversed,
        Instant at) {

    /// What it was.
    public enum Kind {
        NOTE,
        DECISION,
        REVERSAL,
        EARLIER
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public DecisionId decision() {
        return new DecisionId(id);
    }
}
