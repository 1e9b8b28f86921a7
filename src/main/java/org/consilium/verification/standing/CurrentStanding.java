package org.consilium.verification.standing;

import java.time.Instant;
import org.consilium.accounts.Standing;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells sessions until when their member is verified. The session compares it with the time of
/// each request, so an expiry needs no message.
@Component
class CurrentStanding implements Standing {
    private final StandingRepository standings;

    CurrentStanding(StandingRepository standings) {
        this.standings = standings;
    }

    @Override
    public @Nullable Instant verifiedUntil(MemberId member) {
        return standings.verifiedUntil(member).orElse(null);
    }
}
