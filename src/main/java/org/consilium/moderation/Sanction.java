package org.consilium.moderation;

import java.time.Instant;
import org.consilium.platform.MemberId;

/// What a member may not do, until when; `rule` is the code of the rule that was broken.
public record Sanction(
        DecisionId decision,
        MemberId member,
        Kind kind,
        String rule,
        Instant startsAt,
        Instant endsAt) {

    /// Limited members write little and start nothing; suspended ones read and write nothing.
    public enum Kind {
        LIMIT,
        SUSPEND
    }

    public boolean holds(Instant now) {
        return now.isBefore(endsAt);
    }
}
