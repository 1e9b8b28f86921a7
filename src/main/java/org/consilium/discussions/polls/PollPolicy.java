package org.consilium.discussions.polls;

import java.util.Set;

/// What may be voted.
final class PollPolicy {
    private PollPolicy() {}

    /// `Voted` when it may be counted.
    static VoteOutcome check(PollView poll, Set<Integer> chosen) {
        if (poll.isClosed()) {
            return new VoteOutcome.Closed();
        }
        if (poll.voted() && poll.anonymous()) {
            return new VoteOutcome.VotedBefore();
        }
        boolean known =
                chosen.stream()
                        .allMatch(number ->
                                poll.options().stream()
                                        .anyMatch(option -> option.number() == number));
        if (chosen.isEmpty() || !known) {
            return new VoteOutcome.NothingChosen();
        }
        return chosen.size() > 1 && !poll.several()
                ? new VoteOutcome.OnlyOne()
                : new VoteOutcome.Voted();
    }
}
