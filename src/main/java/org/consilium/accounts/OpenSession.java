package org.consilium.accounts;

import java.time.Duration;
import java.time.Instant;
import org.consilium.platform.Viewer;

/// A session that is open, for whom, and how it was opened. `provedAt` is when its person last
/// showed who they are: at sign-in, or since; `termsAccepted`: the ones in force.
public record OpenSession(
        SessionId id,
        Viewer viewer,
        SignInWay way,
        Instant openedAt,
        Instant seenAt,
        Instant provedAt,
        boolean termsAccepted) {
    private static final Duration FRESH = Duration.ofMinutes(15);

    /// Whether its person showed who they are a moment ago, so that what guards the account may be
    /// changed.
    public boolean isFresh(Instant now) {
        return now.isBefore(provedAt.plus(FRESH));
    }
}
