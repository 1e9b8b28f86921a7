package org.consilium.messaging.reading;

import org.consilium.messaging.ConversationId;
import org.consilium.people.SilenceKind;
import org.consilium.platform.Item;

/// A message as the page shows it, with what this viewer may do. `begins` says that somebody else
/// wrote the one before, `day` that it is the first of a day; `firstUnread` that the viewer has not
/// seen it before.
public record MessageView(
        MessageRow row,
        ConversationId conversation,
        boolean own,
        boolean begins,
        boolean day,
        boolean firstUnread,
        boolean mayEdit) {

    public boolean isBlocked() {
        return row.silence() == SilenceKind.BLOCK;
    }

    public boolean isMuted() {
        return row.silence() == SilenceKind.MUTE;
    }

    /// Where it is edited, taken back and removed.
    public String path() {
        return conversation.path() + "/sent/" + row.seq();
    }

    public String anchor() {
        return "message-" + row.seq();
    }

    /// As an item, to be reported.
    public Item item() {
        return new Item("message", row.id().value());
    }
}
