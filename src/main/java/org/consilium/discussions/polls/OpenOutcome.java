package org.consilium.discussions.polls;

import org.consilium.deidentification.GateReview;

/// What came of a form that opens a poll, or asks it otherwise.
public sealed interface OpenOutcome {
    record Opened() implements OpenOutcome {}

    /// The thread has a poll and takes no other, or somebody has voted in it.
    record NotNow() implements OpenOutcome {}

    /// Something in it could tell who a patient is, and its author has not decided about it.
    record Held(GateReview review) implements OpenOutcome {}
}
