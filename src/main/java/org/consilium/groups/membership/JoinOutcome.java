package org.consilium.groups.membership;

/// What became of the wish to join.
public sealed interface JoinOutcome {
    record Joined() implements JoinOutcome {}

    record AlreadyIn() implements JoinOutcome {}

    /// An owner admits: the room is by request, or this member was sent away.
    record OwnerDecides() implements JoinOutcome {}
}
