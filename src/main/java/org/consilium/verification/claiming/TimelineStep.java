package org.consilium.verification.claiming;

import java.time.Instant;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// One step of the way a claim goes. `quote` is what a verifier or the claimant wrote, `person` who
/// it was.
public record TimelineStep(
        Kind kind,
        Message title,
        @Nullable Message text,
        @Nullable String person,
        @Nullable String quote,
        @Nullable Instant at) {
    /// Done, being done, still to come, or against the claimant; with the shape that says so.
    public enum Kind {
        DONE("done", "tick"),
        NOW("now", "ring"),
        NEXT("next", "dashed"),
        REFUSED("refused", "cross");

        private final String look;
        private final String shape;

        Kind(String look, String shape) {
            this.look = look;
            this.shape = shape;
        }

        public String look() {
            return look;
        }

        public String shape() {
            return shape;
        }
    }

    static TimelineStep of(Kind kind, Message title, @Nullable Message text, @Nullable Instant at) {
        return new TimelineStep(kind, title, text, null, null, at);
    }
}
