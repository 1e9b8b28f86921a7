package org.consilium.discussions.sending;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.consilium.discussions.Place;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.drafts.DraftForm;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Posts that are taken back as if they had not been sent. The thread's row is locked first, so
/// that nobody answers meanwhile.
@Repository
class TakenBackRepository {
    @Sql
    private static final String REPLY =
            """
            select r.seq, r.quoted_seq, r.body, r.created_at,
                   (t.last_seq > r.seq or t.accepted_reply_id is not distinct from r.id
                       or r.helpful_count > 0) as answered
            from discussions.thread t
            join discussions.reply r on r.thread_id = t.id
            where t.id = :thread and r.id = :id and r.author_id = :author and r.deleted_at is null
            for update of t
            """;

    @Sql
    private static final String THREAD =
            """
            select t.place_kind, t.place_id, t.kind, t.title, t.specialty, t.tags, x.body,
                   (t.last_seq > 0 or exists (
                       select from discussions.poll p where p.thread_id = t.id)) as answered
            from discussions.thread t
            join discussions.thread_text x on x.thread_id = t.id
            where t.id = :id and t.author_id = :author and t.deleted_at is null
            for update of t
            """;

    /// Its number is given back; who saw it has not read the next one of that number.
    @Sql
    private static final String REMOVE_REPLY =
            """
            with gone as (
                delete from discussions.reply where id = :id),
            texts as (
                delete from discussions.revision where post_id = :id),
            following as (
                delete from discussions.follow
                where thread_id = :thread and member_id = :author and followed_at = :at),
            reading as (
                update discussions.read_position set seq = :seq - 1
                where thread_id = :thread and seq >= :seq)
            update discussions.thread t
            set last_seq = :seq - 1,
                reply_count = t.reply_count - 1,
                active_at = coalesce(
                    (select max(r.created_at) from discussions.reply r
                     where r.thread_id = t.id and r.seq = :seq - 1),
                    t.created_at)
            where t.id = :thread
            """;

    @Sql
    private static final String REMOVE_THREAD =
            """
            with texts as (
                delete from discussions.revision where post_id = :id)
            delete from discussions.thread where id = :id
            """;

    private final Database database;

    TakenBackRepository(Database database) {
        this.database = database;
    }

    /// A reply as it was sent, at `at`.
    record Reply(
            int seq, @Nullable Integer quoted, DraftForm words, Instant at, boolean answered) {}

    /// A thread as it was sent, and the form it came from.
    record Started(DraftKey key, DraftForm words, boolean answered) {}

    Optional<Reply> lock(ThreadId thread, ReplyId id, MemberId author) {
        return database.sql(REPLY)
                .param("thread", thread)
                .param("id", id)
                .param("author", author)
                .query(TakenBackRepository::reply)
                .optional();
    }

    Optional<Started> lock(ThreadId id, MemberId author) {
        return database.sql(THREAD)
                .param("id", id)
                .param("author", author)
                .query(TakenBackRepository::started)
                .optional();
    }

    void remove(ThreadId thread, ReplyId id, MemberId author, Reply reply) {
        database.sql(REMOVE_REPLY)
                .param("id", id)
                .param("thread", thread)
                .param("author", author)
                .param("seq", reply.seq())
                .param("at", reply.at())
                .update();
    }

    void remove(ThreadId id) {
        database.sql(REMOVE_THREAD).param("id", id).update();
    }

    private static Reply reply(Row row) throws SQLException {
        return new Reply(
                row.integer("seq"),
                row.integerOrNull("quoted_seq"),
                form("", row.text("body"), "", ""),
                row.instant("created_at"),
                row.flag("answered"));
    }

    private static Started started(Row row) throws SQLException {
        var place = new Place(row.text("place_kind"), row.uuid("place_id"));
        var specialty = row.textOrNull("specialty");
        return new Started(
                new DraftKey.Start(row.enumOf("kind", ThreadKind.class), place),
                form(
                        row.text("title"),
                        row.text("body"),
                        String.join(", ", row.texts("tags")),
                        specialty == null ? "" : specialty),
                row.flag("answered"));
    }

    private static DraftForm form(String title, String body, String tags, String specialty) {
        return new DraftForm(title, body, tags, specialty, null, null);
    }
}
