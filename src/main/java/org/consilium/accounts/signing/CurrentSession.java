package org.consilium.accounts.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.consilium.accounts.OpenSession;
import org.consilium.accounts.SessionId;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;

/// Which of a member's sessions this request belongs to.
public final class CurrentSession {
    static final String ATTRIBUTE = OpenSession.class.getName();

    private CurrentSession() {}

    public static @Nullable SessionId of(HttpServletRequest request) {
        var open = openOf(request);
        return open == null ? null : open.id();
    }

    public static @Nullable OpenSession openOf(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof OpenSession open ? open : null;
    }

    /// Whether its person showed who they are a moment ago.
    public static boolean isFresh(HttpServletRequest request, Instant now) {
        var open = openOf(request);
        return open != null && open.isFresh(now);
    }

    /// To where somebody shows who they are, and from there on to `next`.
    public static Screen askForProof(String next) {
        return Screen.redirect("/account/proof?next=" + next);
    }
}
