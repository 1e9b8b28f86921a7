package org.consilium.accounts;

import org.jspecify.annotations.Nullable;

/// How a session was opened: in one step, or in two.
public record SignInWay(SignInStep first, @Nullable SignInStep second) {
    public static SignInWay by(SignInStep only) {
        return new SignInWay(only, null);
    }

    public SignInWay then(SignInStep next) {
        return new SignInWay(first, next);
    }

    public boolean isTwoFactor() {
        return second != null || first.isTwoFactor();
    }
}
