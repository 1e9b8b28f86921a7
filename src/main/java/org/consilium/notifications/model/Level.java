package org.consilium.notifications.model;

import org.consilium.notifications.Channel;
import org.consilium.ui.Message;

/// What a member wishes to hear of one thread or room, where it differs from what they chose for
/// the kinds.
public enum Level {
    EVERYTHING("Everything, also by e-mail"),
    IN_APP("Only in Consilium"),
    NOTHING("Nothing");

    private final String english;

    Level(String english) {
        this.english = english;
    }

    public Message label() {
        return Message.of(english);
    }

    /// Whether this lets a channel through, given what holds for the kind.
    boolean wants(Channel channel) {
        return this == EVERYTHING || (this == IN_APP && channel == Channel.IN_APP);
    }
}
