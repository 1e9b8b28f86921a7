package org.consilium.moderation.appealing;

/// What came of a decision on an appeal.
sealed interface JudgeOutcome {
    record Judged(boolean lifted) implements JudgeOutcome {}

    /// Somebody was faster, or the decision was taken back.
    record ClosedMeanwhile() implements JudgeOutcome {}
}
