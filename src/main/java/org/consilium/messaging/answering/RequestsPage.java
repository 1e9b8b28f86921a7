package org.consilium.messaging.answering;

import java.time.Instant;
import java.util.List;
import org.consilium.messaging.ConversationId;
import org.consilium.people.Byline;
import org.consilium.platform.Item;
import org.jspecify.annotations.Nullable;

/// Model of `messaging/requests`.
public record RequestsPage(List<Entry> entries, @Nullable String next) {
    /// Somebody who wishes to write; `group` is the name of a group, empty for one without, null
    /// for a pair; `item` their first message, to be reported.
    public record Entry(
            ConversationId id,
            Byline from,
            @Nullable String group,
            int people,
            @Nullable Item item,
            String html,
            Instant at) {
        public String path(String what) {
            return id.path() + "/" + what;
        }
    }

    public RequestsPage {
        entries = List.copyOf(entries);
    }
}
