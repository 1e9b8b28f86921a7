package org.consilium.discussions.sending;

/// What came of undoing what was sent; `path` is where one goes on.
public sealed interface TakeBackOutcome {
    String path();

    /// It is a draft again, with all that was typed.
    record TakenBack(String path) implements TakeBackOutcome {}

    /// Others were told.
    record TooLate(String path) implements TakeBackOutcome {}

    /// Somebody answered it, accepted it or found it helpful.
    record Answered(String path) implements TakeBackOutcome {}
}
