package org.consilium.platform;

import java.time.Instant;

/// Who may use a route at all. What of an aggregate somebody may see is decided by its gate.
public enum Who {
    ANYONE,
    MEMBER,
    CLINICIAN,
    VERIFIED,
    VERIFIER,
    MODERATOR,
    AUDITOR,
    ADMINISTRATOR;

    public boolean admits(Viewer viewer, Instant now) {
        return switch (this) {
            case ANYONE -> true;
            case MEMBER -> viewer.isSignedIn();
            case CLINICIAN -> viewer.isClinician();
            case VERIFIED -> viewer.isVerified(now);
            case VERIFIER -> viewer.has(Role.VERIFIER);
            case MODERATOR -> viewer.has(Role.MODERATOR);
            case AUDITOR -> viewer.has(Role.AUDITOR);
            case ADMINISTRATOR -> viewer.has(Role.ADMINISTRATOR);
        };
    }
}
