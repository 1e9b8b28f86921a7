package org.consilium.messaging.starting;

import java.time.Clock;
import org.consilium.messaging.model.ParticipantState;
import org.consilium.messaging.model.WishRepository;
import org.consilium.moderation.TrustLevel;
import org.consilium.moderation.TrustLevels;
import org.consilium.people.Blocks;
import org.consilium.people.MemberCard;
import org.consilium.people.Ties;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// How somebody comes to be in a conversation with another: at once, where they follow them or
/// share a room; by a request otherwise; or not at all. Asking strangers is counted by the day.
@Component
public class Invitations {
    /// What is to be done with somebody who is invited.
    public enum Way {
        AT_ONCE,
        BY_REQUEST,
        /// They take nothing, could not answer, or there is a block: which of these is told to
        /// nobody.
        CLOSED,
        TOO_OFTEN;

        public ParticipantState state() {
            return this == AT_ONCE ? ParticipantState.IN : ParticipantState.ASKED;
        }

        public boolean isOpen() {
            return this == AT_ONCE || this == BY_REQUEST;
        }
    }

    private final Blocks blocks;
    private final Ties ties;
    private final WishRepository wishes;
    private final TrustLevels levels;
    private final RateLimits limits;
    private final Clock clock;

    Invitations(
            Blocks blocks,
            Ties ties,
            WishRepository wishes,
            TrustLevels levels,
            RateLimits limits,
            Clock clock) {
        this.blocks = blocks;
        this.ties = ties;
        this.wishes = wishes;
        this.levels = levels;
        this.limits = limits;
        this.clock = clock;
    }

    /// Holds the pair until the transaction ends, so that no block comes in between. Patients are
    /// always asked; theirs are counted before anybody is looked for.
    public Way way(Viewer author, MemberCard card) {
        var other = card.id();
        if (blocks.holdBetween(author.id(), other) || !mayAnswer(author, card)) {
            return Way.CLOSED;
        }
        if (author.isClinician() && ties.knows(other, author.id())) {
            return Way.AT_ONCE;
        }
        if (!wishes.of(other).requests()) {
            return Way.CLOSED;
        }
        return !author.isClinician() || mayAsk(author) ? Way.BY_REQUEST : Way.TOO_OFTEN;
    }

    private boolean mayAnswer(Viewer author, MemberCard card) {
        return !author.isClinician() || card.isVerified(clock.instant());
    }

    /// Takes one of the day's requests; who is trusted has more of them.
    boolean mayAsk(Viewer author) {
        var limit =
                levels.of(author) == TrustLevel.NEW
                        ? RateLimit.MESSAGE_REQUEST_PER_NEWCOMER
                        : RateLimit.MESSAGE_REQUEST_PER_MEMBER;
        return limits.take(limit, author.id().shortForm());
    }
}
