package org.consilium.groups.room;

/// What became of the wish for a new room.
sealed interface MakeOutcome {
    /// It is there; the same form sent twice leads to the same room.
    record Made(String slug) implements MakeOutcome {}

    record NameTaken(String name) implements MakeOutcome {}

    record TooMany() implements MakeOutcome {}
}
