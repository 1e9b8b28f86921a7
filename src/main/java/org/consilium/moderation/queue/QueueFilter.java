package org.consilium.moderation.queue;

import java.util.Arrays;
import org.consilium.platform.Item;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// Which matters a moderator looks at: which part of the queue, of which reason, which kind of
/// thing, and in which room (null: any).
public record QueueFilter(
        Show show, @Nullable String reason, @Nullable String kind, @Nullable Item place) {
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
    static QueueFilter of(QueueForm form) {
        var part =
                Arrays.stream(Show.values())
                        .filter(each -> each.word().equals(form.show()))
                        .findFirst()
                        .orElse(Show.OPEN);
        return new QueueFilter(
                part,
                form.reason().isEmpty() ? null : form.reason(),
                form.kind().isEmpty() ? null : form.kind(),
                Item.parse(form.room()).orElse(null));
    }

    public boolean isNarrowed() {
        return reason != null || kind != null || place != null;
    }

    public String path() {
        return path(show);
    }

    /// The same choice in another part of the queue.
    public String path(Show other) {
        var path = new StringBuilder("/moderation?show=" + other.word());
        if (reason != null) {
            path.append("&reason=").append(reason);
        }
        if (kind != null) {
            path.append("&kind=").append(kind);
        }
        if (place != null) {
            path.append("&room=").append(place.shortForm());
        }
        return path.toString();
    }
}
