package org.consilium.notifications;

import java.time.Instant;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// One thing a digest may hold. `text` names people and rooms only; `title` is what somebody wrote,
/// shown only to readers who wish to see titles in their mail; `path` is where it leads.
public record DigestItem(
        Where where, Message text, @Nullable String title, String path, Instant at) {
    /// How near it is to the reader; the nearest come first.
    public enum Where {
        OWN_ROOM,
        FOLLOWED,
        ELSEWHERE
    }
}
