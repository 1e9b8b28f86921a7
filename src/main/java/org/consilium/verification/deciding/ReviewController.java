package org.consilium.verification.deciding;

import org.consilium.audit.Audit;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.verification.model.ClaimAccess;
import org.consilium.verification.model.ClaimId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A claim as verifiers see it.
@Controller
class ReviewController {
    private final ClaimAccess access;
    private final ReviewPages pages;
    private final Audit audit;

    ReviewController(ClaimAccess access, ReviewPages pages, Audit audit) {
        this.access = access;
        this.pages = pages;
        this.audit = audit;
    }

    @GetMapping("/verification/claims/{id}")
    @Access(Who.VERIFIER)
    Screen show(@PathVariable ClaimId id, Viewer viewer) {
        var claim = access.toRead(viewer, id);
        audit.record(viewer, DecidingDeeds.VIEW, DecidingDeeds.item(claim), claim.claimant().id());
        return pages.of(viewer, claim, DecisionForm.empty(), Problems.none());
    }
}
