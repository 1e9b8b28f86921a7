package org.consilium.discussions.sending;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.consilium.discussions.Place;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What must be known of a post to tell others of it; nothing of one that is gone meanwhile.
@Repository
class SendingQueries {
    @Sql
    private static final String REPLY =
            """
            select r.id, r.thread_id, r.seq, r.author_id, r.created_at,
                   t.created_at as asked_at,
                   (t.kind = 'QUESTION' and t.author_id <> r.author_id
                       and t.first_answer_at is not distinct from r.created_at) as first
            from discussions.reply r
            join discussions.thread t on t.id = r.thread_id
            where r.id = :id and r.deleted_at is null and t.deleted_at is null
            """;

    @Sql
    private static final String THREAD =
            """
            select t.id, t.place_kind, t.place_id, t.kind, t.author_id, t.created_at, m.name, x.body
            from discussions.thread t
            join discussions.thread_text x on x.thread_id = t.id
            join accounts.pub_member m on m.id = t.author_id
            where t.id = :id and t.deleted_at is null
            """;

    private final Database database;

    SendingQueries(Database database) {
        this.database = database;
    }

    /// `first` when the question, asked at `askedAt`, had waited for it.
    record SentReply(
            ReplyId id,
            ThreadId thread,
            int seq,
            MemberId author,
            Instant at,
            Instant askedAt,
            boolean first) {}

    /// `name` is the author's.
    record SentThread(
            ThreadId id,
            Place place,
            ThreadKind kind,
            MemberId author,
            String name,
            String body,
            Instant at) {}

    Optional<SentReply> reply(ReplyId id) {
        return database.sql(REPLY).param("id", id).query(SendingQueries::reply).optional();
    }

    Optional<SentThread> thread(ThreadId id) {
        return database.sql(THREAD).param("id", id).query(SendingQueries::thread).optional();
    }

    private static SentReply reply(Row row) throws SQLException {
        return new SentReply(
                row.id("id", ReplyId::new),
                row.id("thread_id", ThreadId::new),
                row.integer("seq"),
                row.id("author_id", MemberId::new),
                row.instant("created_at"),
                row.instant("asked_at"),
                row.flag("first"));
    }

    private static SentThread thread(Row row) throws SQLException {
        return new SentThread(
                row.id("id", ThreadId::new),
                new Place(row.text("place_kind"), row.uuid("place_id")),
                row.enumOf("kind", ThreadKind.class),
                row.id("author_id", MemberId::new),
                row.text("name"),
                row.text("body"),
                row.instant("created_at"));
    }
}
