package org.consilium.notifications.outbox;

import org.consilium.ui.Message;

/// Where a mail stands.
public enum MailState {
    QUEUED("Waiting", "waiting"),
    SENDING("Being sent", "open"),
    SENT("Sent", "done"),
    FAILED("Given up", "refused");

    private final String english;
    private final String look;

    MailState(String english, String look) {
        this.english = english;
        this.look = look;
    }

    public Message label() {
        return Message.of(english);
    }

    /// The kind of `ui/state` that shows it.
    public String look() {
        return look;
    }
}
