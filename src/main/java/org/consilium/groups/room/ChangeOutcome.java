package org.consilium.groups.room;

/// What became of a change to a room.
sealed interface ChangeOutcome {
    record Changed() implements ChangeOutcome {}

    record NameTaken(String name) implements ChangeOutcome {}

    /// Another owner changed the room since the form was opened.
    record ChangedElsewhere() implements ChangeOutcome {}
}
