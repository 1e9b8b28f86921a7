package org.consilium.moderation.deciding;

import java.util.Optional;
import org.consilium.moderation.Measure;
import org.consilium.moderation.model.Power;

/// Who may decide what: asked with all that bears on it, answers what stands against it.
final class DecisionPolicy {
    private DecisionPolicy() {}

    /// What a decision is judged by. `warned`: something was decided against the author lately.
    record Circumstances(Power power, boolean hasAuthor, boolean hasRoom, boolean warned) {}

    static Optional<DecideOutcome.Refused> refusal(Circumstances here, Wish wish) {
        var measure = wish.measure();
        if (here.power() == Power.OWNER && !measure.isOfOwners()) {
            return Optional.of(new DecideOutcome.OnlyForModerators());
        }
        if (measure.isPersonal() && !here.hasAuthor()) {
            return Optional.of(new DecideOutcome.NobodyConcerned());
        }
        if (measure == Measure.REMOVE && !here.hasRoom()) {
            return Optional.of(new DecideOutcome.InNoRoom());
        }
        if (measure == Measure.SUSPEND && !here.warned() && !wish.rule().grave()) {
            return Optional.of(new DecideOutcome.WarnFirst());
        }
        return Optional.empty();
    }
}
