package org.consilium.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

    /// The one this request belongs to.
    public static Optional<OpenSession> of(HttpServletRequest request) {
        return request.getAttribute(OpenSession.class.getName()) instanceof OpenSession open
                ? Optional.of(open)
                : Optional.empty();
    }

    /// Where somebody shows once more who they are, and comes from there to `next`.
    public static String proofPath(String next) {
        return "/account/proof?next=" + next;
    }

    /// Whether its person showed who they are a moment ago, so that what guards the account may be
    /// changed.
    public boolean isFresh(Instant now) {
        return now.isBefore(provedAt.plus(FRESH));
    }
}
