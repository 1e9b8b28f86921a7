package org.consilium.home;

import java.sql.SQLException;
import java.time.Instant;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.people.MemberCard;
import org.consilium.platform.Row;
import org.jspecify.annotations.Nullable;

/// A thread in the feed. `at` is its place in time; `readSeq` how far the viewer has come, null for
/// a thread never opened; `followed` whether its author is why it is here.
public record FeedItem(
        ThreadId id,
        ThreadKind kind,
        String title,
        Instant at,
        int replies,
        int lastSeq,
        @Nullable Integer readSeq,
        boolean answered,
        boolean solved,
        boolean followed,
        MemberCard author,
        String roomName,
        String roomSlug) {

    static FeedItem read(Row row) throws SQLException {
        return new FeedItem(
                row.id("id", ThreadId::new),
                row.enumOf("thread_kind", ThreadKind.class),
                row.text("title"),
                row.instant("at"),
                row.integer("reply_count"),
                row.integer("last_seq"),
                row.integerOrNull("read_seq"),
                row.flag("answered"),
                row.flag("solved"),
                row.flag("followed"),
                MemberCard.read(row, ""),
                row.text("room_name"),
                row.text("room_slug"));
    }

    /// The thread where the viewer left it.
    public String path() {
        return unread() > 0 ? id.path() + "#first-unread" : id.path();
    }

    public String roomPath() {
        return "/rooms/" + roomSlug;
    }

    public boolean isArticle() {
        return kind == ThreadKind.ARTICLE;
    }

    public boolean isCase() {
        return kind == ThreadKind.CASE;
    }

    /// A question nobody has answered.
    public boolean waits() {
        return kind == ThreadKind.QUESTION && !answered;
    }

    /// Replies the viewer has not seen, in a thread opened before.
    public int unread() {
        return readSeq == null ? 0 : Math.max(0, lastSeq - readSeq);
    }

    public boolean isNew() {
        return readSeq == null || unread() > 0;
    }
}
