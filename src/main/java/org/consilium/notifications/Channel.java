package org.consilium.notifications;

import org.consilium.ui.Message;

/// A way to tell somebody something.
public enum Channel {
    IN_APP("In Consilium"),
    /// With a hyphen that does not break: it heads a narrow column.
    MAIL("By e\u2011mail"),
    PUSH("On my devices");

    private final String english;

    Channel(String english) {
        this.english = english;
    }

    public Message label() {
        return Message.of(english);
    }

    /// A push says no more than a mail does, and only to devices its reader has added.
    public boolean isDefault(NotificationKind kind) {
        return this == IN_APP || kind.mailByDefault();
    }
}
