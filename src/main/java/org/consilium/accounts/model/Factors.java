package org.consilium.accounts.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a member has besides a password. `appSince` is null where no authenticator app is set up.
public record Factors(
        @Nullable Instant appSince, @Nullable Instant appUsed, int recoveryCodes, int passkeys) {
    public boolean hasApp() {
        return appSince != null;
    }

    public boolean hasPasskey() {
        return passkeys > 0;
    }

    /// Whether a password alone opens nothing. Recovery codes are for when the factor is lost; by
    /// themselves they are none.
    public boolean areSet() {
        return hasApp() || hasPasskey();
    }
}
