package org.consilium.home;

import java.sql.SQLException;
import java.time.Instant;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.people.MemberCard;
import org.consilium.platform.Row;
import org.jspecify.annotations.Nullable;

/// A thread in the feed. `at` is its place in time; `readSeq` how far the viewer has come, null for
/// a thread never opened; `followed` whether its author is why it is here. A case may be for no
/// room.
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
        @Nullable String roomName,
        @Nullable String roomSlug) {

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
                row.textOrNull("room_name"),
                row.textOrNull("room_slug"));
    }

    /// The thread where the viewer left it.
    public String path() {
        return unread() > 0 ? id.path() + "#first-unread" : id.path();
    }

    /// The room's page; of a case that is for no room, the list of cases.
    public String placePath() {
        return roomSlug == null ? "/cases" : "/rooms/" + roomSlug;
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
