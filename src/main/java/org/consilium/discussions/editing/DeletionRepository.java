package org.consilium.discussions.editing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.Id;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Deleted posts, and what their threads count without them.
@Repository
class DeletionRepository {
    @Sql
    private static final String RECORD =
            """
            insert into discussions.deletion (post_id, thread_id, deleted_by, deleted_at, reason)
            values (:post, :thread, :by, :at, cast(:reason as text))
            on conflict (post_id) do nothing
            """;

    @Sql
    private static final String FIND =
            """
            select deleted_by, deleted_at, reason from discussions.deletion where post_id = :post
            """;

    @Sql
    private static final String UNDO =
            """
            delete from discussions.deletion where post_id = :post and deleted_at > :since
            """;

    /// What a moderator hid stays hidden when its deletion is undone.
    @Sql
    private static final String SHOW_THREAD =
            """
            update discussions.thread
            set deleted_at = coalesce(
                cast(:at as timestamptz),
                (select hidden_at from discussions.hiding where post_id = :id))
            where id = :id
            """;

    @Sql
    private static final String SHOW_REPLY =
            """
            update discussions.reply
            set deleted_at = coalesce(
                cast(:at as timestamptz),
                (select hidden_at from discussions.hiding where post_id = :id))
            where id = :id
            """;

    @Sql
    private static final String EMPTY_THREADS =
            """
            update discussions.thread_text set body = '-', html = '', evidence = '{}'
            where body <> '-' and thread_id in (
                select post_id from discussions.deletion
                where deleted_at > :from and deleted_at <= :before)
            """;

    @Sql
    private static final String EMPTY_TITLES =
            """
            update discussions.thread set title = '-', tags = '{}'
            where title <> '-' and id in (
                select post_id from discussions.deletion
                where deleted_at > :from and deleted_at <= :before)
            """;

    @Sql
    private static final String EMPTY_REPLIES =
            """
            update discussions.reply set body = '-', html = '', evidence = '{}'
            where body <> '-' and id in (
                select post_id from discussions.deletion
                where deleted_at > :from and deleted_at <= :before)
            """;

    @Sql
    private static final String FORGET_REVISIONS =
            """
            delete from discussions.revision
            where post_id in (
                select post_id from discussions.deletion
                where deleted_at > :from and deleted_at <= :before)
            """;

    @Sql
    private static final String DELETED =
            """
            select post_id from discussions.deletion
            where deleted_at > :from and deleted_at <= :before
            """;

    private final Database database;

    DeletionRepository(Database database) {
        this.database = database;
    }

    /// Who deleted a post, when and why.
    record Deletion(MemberId by, Instant at, @Nullable String reason) {}

    /// False when it was deleted already.
    boolean record(Id post, ThreadId thread, MemberId by, @Nullable String reason, Instant at) {
        return database.sql(RECORD)
                        .param("post", post)
                        .param("thread", thread)
                        .param("by", by)
                        .param("reason", reason)
                        .param("at", at)
                        .update()
                > 0;
    }

    Optional<Deletion> find(Id post) {
        return database.sql(FIND)
                .param("post", post)
                .query(row ->
                        new Deletion(
                                row.id("deleted_by", MemberId::new),
                                row.instant("deleted_at"),
                                row.textOrNull("reason")))
                .optional();
    }

    /// False when there is nothing to undo, or not any more.
    boolean undo(Id post, Instant since) {
        return database.sql(UNDO).param("post", post).param("since", since).update() > 0;
    }

    void mark(ThreadId id, @Nullable Instant deletedAt) {
        database.sql(SHOW_THREAD).param("id", id).param("at", deletedAt).update();
    }

    void mark(ReplyId id, @Nullable Instant deletedAt) {
        database.sql(SHOW_REPLY).param("id", id).param("at", deletedAt).update();
    }

    /// What was deleted between two moments, threads and replies alike.
    List<UUID> deleted(Instant from, Instant before) {
        return database.sql(DELETED)
                .param("from", from)
                .param("before", before)
                .query(row -> row.uuid("post_id"))
                .list();
    }

    /// Empties the texts of what was deleted between two moments.
    void empty(Instant from, Instant before) {
        database.sql(EMPTY_THREADS).param("from", from).param("before", before).update();
        database.sql(EMPTY_TITLES).param("from", from).param("before", before).update();
        database.sql(EMPTY_REPLIES).param("from", from).param("before", before).update();
        database.sql(FORGET_REVISIONS).param("from", from).param("before", before).update();
    }
}
