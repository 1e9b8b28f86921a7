package org.consilium.ui;

import org.jspecify.annotations.Nullable;

/// Model of `ui/error`: what went wrong, and for a failure of ours the reference to tell.
public record ErrorPage(Kind kind, @Nullable String reference) {
    /// Why there is no answer.
    public enum Kind {
        NOT_FOUND,
        TOO_LARGE,
        NOT_TEXT,
        TOO_MANY,
        DATABASE_AWAY,
        NO_ROOM,
        FAILED
    }

    private static final int TOO_MANY_REQUESTS = 429;

    /// A rate limit is used up; for requests that have no form to say it in.
    public static Screen tooMany() {
        return Screen.of("ui/error", new ErrorPage(Kind.TOO_MANY, null)).status(TOO_MANY_REQUESTS);
    }
}
