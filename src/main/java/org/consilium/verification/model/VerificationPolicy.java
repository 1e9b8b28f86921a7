package org.consilium.verification.model;

import java.time.Duration;
import java.time.Instant;
import org.consilium.platform.MemberId;

/// By which rule somebody becomes a verified clinician: two verifiers approve, or a registry
/// matches and one does; one refuses, and it is refused; nobody decides on themselves, and nobody
/// twice, so an appeal is decided by others. Approvals from before an appeal still count: they were
/// not what was appealed.
public record VerificationPolicy(int approvals, int approvalsWithMatch, Duration appealWithin) {

    public static final VerificationPolicy STANDARD =
            new VerificationPolicy(2, 1, Duration.ofDays(30));

    /// What would come of this verifier's verdict on the claim as it stands.
    public DecisionOutcome judge(Claim claim, MemberId verifier, Verdict verdict) {
        if (claim.isOf(verifier)) {
            return new DecisionOutcome.OwnClaim();
        }
        var earlier = claim.decisionOf(verifier);
        if (earlier.isPresent()) {
            return new DecisionOutcome.AlreadyDecided(earlier.get().verdict());
        }
        if (!claim.isOpen()) {
            return new DecisionOutcome.NotOpen();
        }
        return switch (verdict) {
            case REFUSE -> new DecisionOutcome.Refused();
            case APPROVE -> approve(claim);
        };
    }

    private DecisionOutcome approve(Claim claim) {
        int missing = missing(claim) - 1;
        return missing <= 0
                ? new DecisionOutcome.Verified()
                : new DecisionOutcome.AwaitsAnother(missing);
    }

    /// How many more verifiers must approve; at least one, as long as the claim is open.
    public int missing(Claim claim) {
        int needed = claim.isMatched() ? approvalsWithMatch : approvals;
        return Math.max(1, needed - claim.approvals().size());
    }

    /// Whether a refusal may still be appealed: once, and while the evidence is kept.
    public boolean allowsAppeal(Claim claim, Instant now) {
        var refusedAt = claim.marks().refusedAt();
        return claim.state() == Claim.State.REFUSED
                && claim.appeal() == null
                && refusedAt != null
                && now.isBefore(refusedAt.plus(appealWithin));
    }
}
