package org.consilium.discussions.model;

import java.sql.SQLException;
import java.util.Optional;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Heads of threads and replies, for the gate only.
@Repository
class HeadRepository {
    @Sql
    private static final String THREAD =
            """
            select id, place_kind, place_id, kind, title, specialty, tags, author_id, created_at,
                   reply_count, last_seq, first_answer_at, accepted_reply_id, deleted_at
            from discussions.thread
            where id = :id
            """;

    @Sql
    private static final String REPLY =
            """
            select t.id, t.place_kind, t.place_id, t.kind, t.title, t.specialty, t.tags,
                   t.author_id, t.created_at, t.reply_count, t.last_seq, t.first_answer_at,
                   t.accepted_reply_id, t.deleted_at,
                   r.id as reply_id, r.seq, r.author_id as replier_id,
                   r.deleted_at is not null as reply_deleted
            from discussions.reply r
            join discussions.thread t on t.id = r.thread_id
            where r.id = :id
            """;

    private final Database database;

    HeadRepository(Database database) {
        this.database = database;
    }

    Optional<ThreadHead> find(ThreadId id) {
        return database.sql(THREAD).param("id", id).query(ThreadHead::read).optional();
    }

    Optional<ReplyHead> find(ReplyId id) {
        return database.sql(REPLY).param("id", id).query(HeadRepository::reply).optional();
    }

    private static ReplyHead reply(Row row) throws SQLException {
        return new ReplyHead(
                row.id("reply_id", ReplyId::new),
                ThreadHead.read(row),
                row.integer("seq"),
                row.id("replier_id", MemberId::new),
                row.flag("reply_deleted"));
    }
}
