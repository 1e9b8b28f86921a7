package org.consilium.groups.membership;

/// What became of the wish to leave, or to own no longer.
sealed interface LeaveOutcome {
    record Left() implements LeaveOutcome {}

    record NotIn() implements LeaveOutcome {}

    /// A room is never without an owner: another one has to be made first.
    record LastOwner() implements LeaveOutcome {}
}
