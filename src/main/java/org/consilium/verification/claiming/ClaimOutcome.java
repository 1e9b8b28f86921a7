package org.consilium.verification.claiming;

import org.consilium.ui.Message;
import org.consilium.verification.model.ClaimId;

/// What comes of a claim.
public sealed interface ClaimOutcome {
    record Claimed(ClaimId id) implements ClaimOutcome {}

    /// There is one already that waits.
    record AlreadyOpen() implements ClaimOutcome {}

    /// The registry cannot have such a number.
    record BadNumber(Message why) implements ClaimOutcome {}

    record TooMany() implements ClaimOutcome {}
}
