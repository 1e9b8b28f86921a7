package org.consilium.verification.deciding;

import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.verification.model.ClaimAccess;
import org.consilium.verification.model.ClaimId;
import org.consilium.verification.model.DecisionOutcome;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Deciding on a claim.
@Controller
class DecisionController {
    private static final String QUEUE = "/verification/queue";

    private final ClaimAccess access;
    private final DecideClaim decideClaim;
    private final ReviewPages pages;

    DecisionController(ClaimAccess access, DecideClaim decideClaim, ReviewPages pages) {
        this.access = access;
        this.decideClaim = decideClaim;
        this.pages = pages;
    }

    @PostMapping("/verification/claims/{id}/decision")
    @Access(Who.VERIFIER)
    Screen create(@PathVariable ClaimId id, DecisionForm form, Viewer viewer) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.of(viewer, access.toRead(viewer, id), form, problems).invalid();
        }
        var verdict = form.chosen().orElseThrow(NotFound::new);
        return switch (decideClaim.decide(viewer, id, verdict, form.reason())) {
            case DecisionOutcome.Verified verified ->
                    done(Message.of("Approved. The member is verified now."));
            case DecisionOutcome.AwaitsAnother awaits ->
                    done(Message.of("Approved. Another verifier is needed."));
            case DecisionOutcome.Refused refused ->
                    done(Message.of("Refused. The member has been told, and may appeal."));
            case DecisionOutcome.AlreadyDecided already when already.verdict() == verdict ->
                    done(Message.of("You have decided this claim already."));
            case DecisionOutcome.AlreadyDecided already ->
                    again(
                            id,
                            viewer,
                            form,
                            "You have decided this claim before; others decide now.");
            case DecisionOutcome.NotOpen notOpen ->
                    again(id, viewer, form, "This claim was decided or withdrawn meanwhile.");
            case DecisionOutcome.OwnClaim own -> throw new NotFound();
        };
    }

    private static Screen done(Message sentence) {
        return Screen.redirect(QUEUE).flash(sentence);
    }

    /// The page as it is now, with what was typed.
    private Screen again(ClaimId id, Viewer viewer, DecisionForm form, String english) {
        var problems = Problems.none().add("reason", Message.of(english));
        return pages.of(viewer, access.toRead(viewer, id), form, problems).refused();
    }
}
