package org.consilium.messaging.writing;

import org.consilium.messaging.ConversationId;
import org.consilium.ui.Problems;

/// Model of `messaging/edit`: one's own message, to be mended.
public record EditPage(ConversationId conversation, int seq, MessageForm form, Problems problems) {
    public String path() {
        return conversation.path() + "/sent/" + seq;
    }

    public String back() {
        return conversation.path() + "#message-" + seq;
    }
}
