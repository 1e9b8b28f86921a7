package org.consilium.moderation.appealing;

import java.time.Instant;
import org.consilium.moderation.DecisionId;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// What somebody said against a decision, and what came of it. Closed without a verdict means that
/// the decision was taken back before anybody decided.
public record Appeal(
        AppealId id,
        DecisionId decision,
        MemberId member,
        String words,
        Instant appealedAt,
        Instant dueAt,
        @Nullable Instant closedAt,
        @Nullable Verdict verdict) {

    /// What was decided on it. `lifted`: the decision fell.
    public record Verdict(boolean lifted, String reason, String byName, Instant at) {}

    public boolean isOpen() {
        return closedAt == null;
    }
}
