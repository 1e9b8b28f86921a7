package org.consilium.moderation.deciding;

import org.consilium.moderation.DecisionId;
import org.consilium.moderation.model.Decision;
import org.jspecify.annotations.Nullable;

/// What came of a decision.
public sealed interface DecideOutcome {
    record Decided(DecisionId decision) implements DecideOutcome {}

    /// Somebody was faster; `first` is what they decided.
    record DecidedMeanwhile(@Nullable Decision first) implements DecideOutcome {}

    sealed interface Refused extends DecideOutcome {}

    /// Room owners act in their room; the account is for moderators of the instance.
    record OnlyForModerators() implements Refused {}

    /// There is no author whom it could concern.
    record NobodyConcerned() implements Refused {}

    /// It is in no room from which somebody could be removed.
    record InNoRoom() implements Refused {}

    /// Only a grave breach is answered by a suspension at once.
    record WarnFirst() implements Refused {}

    /// An owner, or somebody who is not in the room.
    record CannotRemove() implements Refused {}
}
