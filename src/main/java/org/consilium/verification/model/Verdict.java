package org.consilium.verification.model;

/// What a verifier says of a claim.
public enum Verdict {
    APPROVE,
    REFUSE
}
