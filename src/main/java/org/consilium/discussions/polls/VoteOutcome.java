package org.consilium.discussions.polls;

/// What came of a vote.
sealed interface VoteOutcome {
    record Voted() implements VoteOutcome {}

    record Closed() implements VoteOutcome {}

    /// In an anonymous poll nobody knows what to take back.
    record VotedBefore() implements VoteOutcome {}

    record NothingChosen() implements VoteOutcome {}

    record OnlyOne() implements VoteOutcome {}
}
