package org.consilium.moderation.appealing;

import java.time.Instant;
import org.consilium.moderation.HouseRule;
import org.consilium.moderation.ModeratedPlace;
import org.consilium.moderation.model.Decision;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `moderation/statement`: all the law wants said of a decision (DSA 17), to whom it
/// concerns. `rule` is null where it is no longer in the list; then its code stands in `ruleName`.
public record StatementPage(
        Decision decision,
        Message kind,
        Message ruleName,
        @Nullable HouseRule rule,
        ModeratedPlace.@Nullable Card place,
        @Nullable Appeal appeal,
        Instant appealBefore,
        boolean mayAppeal,
        String words,
        Problems problems) {

    public Decision.Verdict verdict() {
        return decision.verdict();
    }

    /// Whether a sanction holds now.
    public boolean isRunning(Instant now) {
        var end = verdict().endsAt();
        return decision.stands() && end != null && now.isBefore(end);
    }
}
