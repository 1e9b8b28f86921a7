package org.consilium.notifications;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Model of `notifications/notices`: what the viewer was told, newest first; `newest` is how far
/// "mark all as read" reaches, null where nothing is unread.
public record NoticePage(List<Line> lines, @Nullable String newest, @Nullable String next) {
    /// A notice with the picture of its kind.
    public record Line(Notice notice, String icon) {}

    public NoticePage {
        lines = List.copyOf(lines);
    }
}
