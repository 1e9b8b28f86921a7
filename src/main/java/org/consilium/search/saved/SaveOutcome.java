package org.consilium.search.saved;

/// What came of the wish to save a search.
sealed interface SaveOutcome {
    record Saved() implements SaveOutcome {}

    /// It was there, and has the new name now.
    record SavedBefore() implements SaveOutcome {}

    record TooMany(int most) implements SaveOutcome {}
}
