package org.consilium.messaging.writing;

/// What came of undoing a message.
sealed interface UndoOutcome {
    /// It is a draft again.
    record Undone() implements UndoOutcome {}

    /// Others were told.
    record TooLate(int seq) implements UndoOutcome {}

    /// Another message stands below it.
    record Answered(int seq) implements UndoOutcome {}
}
