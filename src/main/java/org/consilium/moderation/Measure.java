package org.consilium.moderation;

import org.consilium.ui.Message;

/// What a decision does. Room owners may take the first four, within their room.
public enum Measure {
    DISMISS("Dismiss", "Nothing against the rules; nothing is done.", "open"),
    WARN("Warn", "The author reads why. Nothing else changes.", "waiting"),
    HIDE("Hide", "Readers see that it is hidden and by which rule.", "closed"),
    REMOVE(
            "Remove from the room",
            "The author leaves the room; coming back needs a word.",
            "refused"),
    LIMIT(
            "Limit the author's writing",
            "Few posts a day, nothing new started, until a day.",
            "waiting"),
    SUSPEND("Suspend the author", "Reads and writes nothing, until a day.", "refused");

    private final String english;
    private final String hint;
    private final String state;

    Measure(String english, String hint, String state) {
        this.english = english;
        this.hint = hint;
        this.state = state;
    }

    public Message label() {
        return Message.of(english);
    }

    public Message hint() {
        return Message.of(hint);
    }

    /// The kind of `ui/state` that goes with it.
    public String state() {
        return state;
    }

    /// Room owners act on what is in their room, never on the account.
    public boolean isOfOwners() {
        return !isSanction();
    }

    public boolean isSanction() {
        return this == LIMIT || this == SUSPEND;
    }

    /// Whether it concerns a person, and so needs an author.
    public boolean isPersonal() {
        return this == WARN || this == REMOVE || isSanction();
    }
}
