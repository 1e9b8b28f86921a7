package org.consilium.verification.deciding;

import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.verification.model.Claim;
import org.consilium.verification.model.Decision;
import org.jspecify.annotations.Nullable;

/// Model of `verification/claim`: a claim as a verifier sees it. `mine` is the viewer's own
/// decision, `missing` how many approvals an open claim still needs.
public record ReviewPage(
        Claim claim,
        Message specialty,
        Message country,
        @Nullable Message registry,
        @Nullable Decision mine,
        int missing,
        boolean seesEvidence,
        DecisionForm form,
        Problems problems) {

    public boolean mayDecide() {
        return claim.isOpen() && mine == null;
    }
}
