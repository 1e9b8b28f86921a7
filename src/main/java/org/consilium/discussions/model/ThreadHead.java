package org.consilium.discussions.model;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.consilium.discussions.Place;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.jspecify.annotations.Nullable;

/// A thread without its text. `replies` counts those that are there, `lastSeq` all ever written.
public record ThreadHead(
        ThreadId id,
        Place place,
        ThreadKind kind,
        String title,
        @Nullable String specialty,
        List<String> tags,
        MemberId author,
        Instant createdAt,
        int replies,
        int lastSeq,
        @Nullable Instant firstAnswerAt,
        @Nullable ReplyId acceptedReply,
        @Nullable Instant deletedAt) {

    public ThreadHead {
        tags = List.copyOf(tags);
    }

    /// Reads the columns of `discussions.thread`, by their names.
    public static ThreadHead read(Row row) throws SQLException {
        return new ThreadHead(
                row.id("id", ThreadId::new),
                new Place(row.text("place_kind"), row.uuid("place_id")),
                row.enumOf("kind", ThreadKind.class),
                row.text("title"),
                row.textOrNull("specialty"),
                row.texts("tags"),
                row.id("author_id", MemberId::new),
                row.instant("created_at"),
                row.integer("reply_count"),
                row.integer("last_seq"),
                row.instantOrNull("first_answer_at"),
                row.idOrNull("accepted_reply_id", ReplyId::new),
                row.instantOrNull("deleted_at"));
    }

    public boolean isQuestion() {
        return kind == ThreadKind.QUESTION;
    }

    /// Whether another module presents it.
    public boolean isFaced() {
        return kind == ThreadKind.CASE;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }
}
