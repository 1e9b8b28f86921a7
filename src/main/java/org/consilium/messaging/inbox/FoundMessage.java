package org.consilium.messaging.inbox;

import java.time.Instant;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.MessageId;
import org.consilium.platform.Cursor;

/// A message with the words somebody looked for. `excerpt` is the part of it that holds the first.
public record FoundMessage(
        MessageId id,
        ConversationId conversation,
        int seq,
        String author,
        String excerpt,
        Instant writtenAt) {

    public String path() {
        return conversation.path() + "?from=" + seq + "#message-" + seq;
    }

    Cursor cursor() {
        return Cursor.of(writtenAt, id);
    }
}
