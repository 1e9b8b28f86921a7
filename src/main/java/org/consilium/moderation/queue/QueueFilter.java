package org.consilium.moderation.queue;

import java.util.Arrays;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// Which matters a moderator looks at: which part of the queue, and of which reason (null: any).
public record QueueFilter(Show show, @Nullable String reason) {
    /// A part of the queue.
    public enum Show {
        OPEN("Open"),
        FREE("Nobody's"),
        MINE("Mine"),
        DECIDED("Decided");

        private final String english;

        Show(String english) {
            this.english = english;
        }

        public Message label() {
            return Message.of(english);
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Reads a URL; what it does not know is the whole queue.
    static QueueFilter of(@Nullable String show, @Nullable String reason) {
        var part =
                Arrays.stream(Show.values())
                        .filter(each -> each.word().equals(show))
                        .findFirst()
                        .orElse(Show.OPEN);
        return new QueueFilter(part, reason == null || reason.isEmpty() ? null : reason);
    }

    public String path() {
        return path(show);
    }

    /// The same reason in another part of the queue.
    public String path(Show other) {
        var path = "/moderation?show=" + other.word();
        return reason == null ? path : path + "&reason=" + reason;
    }
}
