package org.consilium.accounts.signing;

import jakarta.servlet.http.HttpServletRequest;
import org.consilium.accounts.SessionId;
import org.jspecify.annotations.Nullable;

/// Which of a member's sessions this request belongs to.
public final class CurrentSession {
    static final String ATTRIBUTE = SessionId.class.getName();

    private CurrentSession() {}

    public static @Nullable SessionId of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof SessionId id ? id : null;
    }
}
