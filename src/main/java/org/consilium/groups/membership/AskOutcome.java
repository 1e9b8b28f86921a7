package org.consilium.groups.membership;

/// What became of asking to join.
public sealed interface AskOutcome {
    record Asked() implements AskOutcome {}

    /// A request waits already, or the member is in: nothing is left to ask.
    record NothingToAsk() implements AskOutcome {}

    /// Declined a short while ago.
    record AskAgainLater() implements AskOutcome {}
}
