package org.consilium.accounts;

import org.consilium.ui.Message;

/// Something by which a person shows who they are when signing in.
public enum SignInStep {
    PASSWORD("password"),
    /// The link in a mail: to confirm an address, or to choose a new password.
    LINK("link in a mail"),
    /// The organisation's own sign-in.
    PROVIDER("your organisation"),
    /// The organisation's own sign-in, which says that it asked for two factors.
    PROVIDER_TWO_FACTOR("your organisation, with two factors"),
    PASSKEY("passkey"),
    CODE("code"),
    RECOVERY_CODE("recovery code");

    private final String english;

    SignInStep(String english) {
        this.english = english;
    }

    public Message label() {
        return Message.of(english);
    }

    boolean isProvider() {
        return this == PROVIDER || this == PROVIDER_TWO_FACTOR;
    }

    /// Whether it stands for two factors by itself: a device one has, and what opens that device.
    public boolean isTwoFactor() {
        return this == PASSKEY || this == PROVIDER_TWO_FACTOR;
    }
}
