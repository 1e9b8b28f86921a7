package org.consilium.discussions.drafts;

/// What came of saving a draft.
sealed interface SaveOutcome {
    record Saved(int version) implements SaveOutcome {}

    /// Another tab or device saved a version this one has not seen.
    record ChangedElsewhere(Draft theirs) implements SaveOutcome {}

    /// The form was sent already; there is nothing left to save.
    record SentAlready() implements SaveOutcome {}

    record TooLong() implements SaveOutcome {}

    record TooOften() implements SaveOutcome {}
}
