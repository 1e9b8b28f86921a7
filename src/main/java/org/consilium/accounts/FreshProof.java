package org.consilium.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Whether somebody showed a moment ago who they are: asked before what a stolen browser must not be
/// able to do.
@Component
public class FreshProof {
    private final Clock clock;

    FreshProof(Clock clock) {
        this.clock = clock;
    }

    public boolean isGiven(HttpServletRequest request) {
        return request.getAttribute(OpenSession.class.getName()) instanceof OpenSession open
                && open.isFresh(clock.instant());
    }

    /// Where they show it, and come from there to `next`.
    public static String path(String next) {
        return "/account/proof?next=" + next;
    }
}
