package org.consilium.cases.changing;

/// What came of keeping a change.
sealed interface ChangeOutcome {
    record Saved(int version) implements ChangeOutcome {}

    /// Another window saved one this one has not seen.
    record ChangedElsewhere(Change theirs) implements ChangeOutcome {}

    record TooLong() implements ChangeOutcome {}

    record TooOften() implements ChangeOutcome {}
}
