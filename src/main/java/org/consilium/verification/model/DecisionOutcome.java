package org.consilium.verification.model;

/// What comes of a verifier's verdict.
public sealed interface DecisionOutcome {
    /// Enough approvals: the claimant is verified.
    record Verified() implements DecisionOutcome {}

    /// Approved, and `missing` other verifiers are needed.
    record AwaitsAnother(int missing) implements DecisionOutcome {}

    record Refused() implements DecisionOutcome {}

    /// Decided or withdrawn since the page was opened.
    record NotOpen() implements DecisionOutcome {}

    record OwnClaim() implements DecisionOutcome {}

    /// This verifier has had their say; an appeal is for others.
    record AlreadyDecided(Verdict verdict) implements DecisionOutcome {}

    /// Whether the verdict counts.
    default boolean isTaken() {
        return switch (this) {
            case Verified verified -> true;
            case AwaitsAnother awaits -> true;
            case Refused refused -> true;
            case NotOpen notOpen -> false;
            case OwnClaim own -> false;
            case AlreadyDecided already -> false;
        };
    }
}
