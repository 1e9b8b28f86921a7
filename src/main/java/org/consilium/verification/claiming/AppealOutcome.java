package org.consilium.verification.claiming;

/// What comes of an appeal.
public sealed interface AppealOutcome {
    record Appealed() implements AppealOutcome {}

    /// Not refused, appealed before, or too long ago.
    record NotPossible() implements AppealOutcome {}

    /// Another claim of the member waits already.
    record AnotherOpen() implements AppealOutcome {}
}
