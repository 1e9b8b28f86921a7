package org.consilium.verification.claiming;

import java.util.List;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.verification.model.Claim;
import org.consilium.verification.standing.StandingCard;
import org.jspecify.annotations.Nullable;

/// Model of `verification/own`: where the viewer's case stands. Without a claim, `claim` is null
/// and the page says what it is for.
public record VerificationPage(
        @Nullable Claim claim,
        @Nullable StandingCard standing,
        boolean current,
        Message specialty,
        Message country,
        List<TimelineStep> steps,
        boolean mayAppeal,
        String appeal,
        Problems problems) {
    public VerificationPage {
        steps = List.copyOf(steps);
    }

    /// Whether a new claim may be made: nothing waits.
    public boolean mayClaim() {
        return claim == null || !claim.isOpen();
    }
}
