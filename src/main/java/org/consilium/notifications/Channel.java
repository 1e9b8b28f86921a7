package org.consilium.notifications;

import org.consilium.ui.Message;

/// A way to tell somebody something.
public enum Channel {
    IN_APP("In Consilium"),
    MAIL("By e-mail");

    private final String english;

    Channel(String english) {
        this.english = english;
    }

    public Message label() {
        return Message.of(english);
    }

    boolean isDefault(NotificationKind kind) {
        return this == IN_APP || kind.mailByDefault();
    }
}
