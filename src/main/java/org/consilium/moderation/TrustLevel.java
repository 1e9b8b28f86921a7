package org.consilium.moderation;

import org.consilium.ui.Message;

/// How far a member is trusted; it grows with use.
public enum TrustLevel {
    NEW("New"),
    MEMBER("Member"),
    TRUSTED("Trusted");

    private final String english;

    TrustLevel(String english) {
        this.english = english;
    }

    public Message label() {
        return Message.of(english);
    }

    /// The level below, or this one where there is none.
    public TrustLevel lower() {
        return this == TRUSTED ? MEMBER : NEW;
    }
}
