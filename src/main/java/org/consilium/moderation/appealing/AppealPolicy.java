package org.consilium.moderation.appealing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.consilium.moderation.model.Decision;
import org.jspecify.annotations.Nullable;

/// Until when a decision may be appealed against, once.
record AppealPolicy(Duration within) {
    Instant deadline(Decision decision) {
        return decision.decidedAt().plus(within);
    }

    boolean mayAppeal(Decision decision, @Nullable Appeal appeal, Instant now) {
        return refusal(decision, appeal, now).isEmpty();
    }

    Optional<AppealOutcome.Refused> refusal(
            Decision decision, @Nullable Appeal appeal, Instant now) {
        if (appeal != null) {
            return Optional.of(new AppealOutcome.AppealedBefore());
        }
        if (!decision.stands()) {
            return Optional.of(new AppealOutcome.TakenBack());
        }
        if (!now.isBefore(deadline(decision))) {
            return Optional.of(new AppealOutcome.TooLate());
        }
        return Optional.empty();
    }
}
