package org.consilium.audit;

/// How it ended.
public enum Outcome {
    /// Done, or shown.
    DONE,
    /// A rule did not allow it.
    REFUSED,
    /// It was tried and did not work: a wrong password.
    FAILED
}
