package org.consilium.messaging;

import java.util.UUID;
import org.consilium.platform.Id;

/// Identifies a conversation.
public record ConversationId(UUID value) implements Id {
    public String path() {
        return "/messages/" + shortForm();
    }
}
