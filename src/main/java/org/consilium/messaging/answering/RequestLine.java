package org.consilium.messaging.answering;

import java.time.Instant;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.MessageId;
import org.consilium.people.MemberCard;
import org.consilium.platform.Cursor;
import org.jspecify.annotations.Nullable;

/// Somebody wishes to write to the viewer: who, when, and the first words. `group` is the name of
/// the group they are asked into, null for a pair.
record RequestLine(
        ConversationId id,
        MemberCard from,
        @Nullable String group,
        int people,
        @Nullable MessageId message,
        String html,
        Instant at) {
    Cursor cursor() {
        return Cursor.of(at, id);
    }
}
