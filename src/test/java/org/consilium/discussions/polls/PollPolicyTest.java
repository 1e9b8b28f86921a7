package org.consilium.discussions.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.discussions.ThreadId;
import org.junit.jupiter.api.Test;

class PollPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void takesOneOfOne() {
        assertThat(PollPolicy.check(poll(false, false, false, null), Set.of(2)))
                .isInstanceOf(VoteOutcome.Voted.class);
        assertThat(PollPolicy.check(poll(false, false, false, null), Set.of(1, 2)))
                .isInstanceOf(VoteOutcome.OnlyOne.class);
    }

    @Test
    void takesSeveralWhereSeveralMayBeChosen() {
        assertThat(PollPolicy.check(poll(true, false, false, null), Set.of(1, 2)))
                .isInstanceOf(VoteOutcome.Voted.class);
    }

    @Test
    void takesNothingThatIsNoOption() {
        assertThat(PollPolicy.check(poll(true, false, false, null), Set.of()))
                .isInstanceOf(VoteOutcome.NothingChosen.class);
        assertThat(PollPolicy.check(poll(true, false, false, null), Set.of(1, 9)))
                .isInstanceOf(VoteOutcome.NothingChosen.class);
    }

    @Test
    void takesNoSecondVoteWithoutNames() {
        assertThat(PollPolicy.check(poll(false, true, true, null), Set.of(1)))
                .isInstanceOf(VoteOutcome.VotedBefore.class);
        assertThat(PollPolicy.check(poll(false, false, true, null), Set.of(1)))
                .isInstanceOf(VoteOutcome.Voted.class);
    }

    @Test
    void takesNothingOnceClosed() {
        assertThat(PollPolicy.check(poll(false, false, false, NOW), Set.of(1)))
                .isInstanceOf(VoteOutcome.Closed.class);
        assertThat(PollPolicy.check(poll(false, false, false, NOW.plusMillis(1)), Set.of(1)))
                .isInstanceOf(VoteOutcome.Voted.class);
    }

    @Test
    void hidesResultsUntilVotedOrClosed() {
        assertThat(poll(false, false, false, null).showsResults()).isFalse();
        assertThat(poll(false, false, true, null).showsResults()).isTrue();
        assertThat(poll(false, false, false, NOW).showsResults()).isTrue();
        assertThat(poll(false, true, true, null).showsResults()).isFalse();
    }

    private static PollView poll(
            boolean several,
            boolean anonymous,
            boolean voted,
            @org.jspecify.annotations.Nullable Instant closesAt) {
        return new PollView(
                new ThreadId(new UUID(1, 1)),
                "Which?",
                several,
                anonymous,
                closesAt,
                2,
                voted,
                List.of(
                        new PollView.Option(1, "This", 1, false),
                        new PollView.Option(2, "That", 1, false)),
                NOW);
    }
}
