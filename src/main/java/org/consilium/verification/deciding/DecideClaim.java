package org.consilium.verification.deciding;

import java.time.Clock;
import java.util.Map;
import org.consilium.audit.Audit;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.consilium.verification.model.Claim;
import org.consilium.verification.model.ClaimAccess;
import org.consilium.verification.model.ClaimId;
import org.consilium.verification.model.DecisionOutcome;
import org.consilium.verification.model.Verdict;
import org.consilium.verification.model.VerificationNotices;
import org.consilium.verification.model.VerificationPolicy;
import org.consilium.verification.standing.Standings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a verifier's verdict. Two verdicts on one claim follow one another: the second sees what
/// the first has changed.
@Component
public class DecideClaim {
    private final ClaimAccess access;
    private final DecisionRepository decisions;
    private final Standings standings;
    private final VerificationNotices notices;
    private final Audit audit;
    private final Clock clock;

    DecideClaim(
            ClaimAccess access,
            DecisionRepository decisions,
            Standings standings,
            VerificationNotices notices,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.decisions = decisions;
        this.standings = standings;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public DecisionOutcome decide(Viewer verifier, ClaimId id, Verdict verdict, String reason) {
        var claim = access.toDecide(verifier, id);
        var outcome = VerificationPolicy.STANDARD.judge(claim, verifier.id(), verdict);
        if (!outcome.isTaken()) {
            return outcome;
        }
        decisions.insert(id, verifier.id(), verdict, reason, clock.instant());
        audit.record(
                verifier,
                DecidingDeeds.DECIDE,
                DecidingDeeds.item(claim),
                claim.claimant().id(),
                Map.of("verdict", verdict.name()));
        switch (outcome) {
            case DecisionOutcome.Verified verified -> verified(claim);
            case DecisionOutcome.Refused refused -> refused(claim);
            case DecisionOutcome.AwaitsAnother awaits ->
                    tell(
                            claim,
                            "A first verifier has approved your claim; another one looks at it.");
            case DecisionOutcome.NotOpen notOpen -> {}
            case DecisionOutcome.OwnClaim own -> {}
            case DecisionOutcome.AlreadyDecided already -> {}
        }
        return outcome;
    }

    private void verified(Claim claim) {
        decisions.close(claim.id());
        standings.begin(claim);
        tell(claim, "You are a verified clinician now. Rooms and questions are open to you.");
    }

    private void refused(Claim claim) {
        decisions.close(claim.id());
        decisions.refuse(claim.id(), clock.instant());
        tell(claim, "Your claim was refused. The page says why, and what you can do.");
    }

    private void tell(Claim claim, String english) {
        notices.tell(claim.claimant().id(), Message.of(english));
    }
}
