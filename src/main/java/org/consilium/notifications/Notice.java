package org.consilium.notifications;

import java.time.Instant;
import org.consilium.platform.Cursor;
import org.consilium.ui.Message;

/// A line that tells its member something, or several of a kind about one page that became one;
/// then `text` says how many.
public record Notice(
        NoticeId id, String kind, Message text, String path, Instant toldAt, boolean unread) {

    Cursor cursor() {
        return Cursor.of(toldAt, id);
    }
}
