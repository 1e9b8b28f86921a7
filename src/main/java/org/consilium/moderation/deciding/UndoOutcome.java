package org.consilium.moderation.deciding;

import org.consilium.moderation.model.MatterId;

/// What came of taking a decision back.
sealed interface UndoOutcome {
    MatterId matter();

    record Undone(MatterId matter) implements UndoOutcome {}

    record TooLate(MatterId matter) implements UndoOutcome {}

    record UndoneBefore(MatterId matter) implements UndoOutcome {}
}
