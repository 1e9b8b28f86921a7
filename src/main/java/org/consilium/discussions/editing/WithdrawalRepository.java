package org.consilium.discussions.editing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Threads that are taken out with everything in them.
@Repository
class WithdrawalRepository {
    @Sql
    private static final String REPLIES =
            """
            select id from discussions.reply where thread_id = :thread
            """;

    @Sql
    private static final String EMPTY_THREAD =
            """
            with words as (
                update discussions.thread_text set body = '-', html = '', evidence = '{}'
                where thread_id = :thread),
            tags as (delete from discussions.thread_tag where thread_id = :thread),
            follows as (
                update discussions.follow set ended_at = :at
                where thread_id = :thread and ended_at is null)
            update discussions.thread
            set title = '-', tags = '{}', accepted_reply_id = null, accepted_at = null,
                deleted_at = coalesce(deleted_at, :at)
            where id = :thread
            """;

    @Sql
    private static final String EMPTY_REPLIES =
            """
            update discussions.reply
            set body = '-', html = '', evidence = '{}', deleted_at = coalesce(deleted_at, :at)
            where thread_id = :thread
            """;

    @Sql
    private static final String FORGET_REVISIONS =
            """
            delete from discussions.revision
            where post_id = :thread
                or post_id in (select id from discussions.reply where thread_id = :thread)
            """;

    /// What anybody was typing in it.
    @Sql
    private static final String FORGET_DRAFTS =
            """
            delete from discussions.draft where key = any(:keys)
            """;

    private final Database database;

    WithdrawalRepository(Database database) {
        this.database = database;
    }

    List<UUID> replies(ThreadId thread) {
        return database.sql(REPLIES).param("thread", thread).query(row -> row.uuid("id")).list();
    }

    void emptyThread(ThreadId thread, Instant at) {
        database.sql(EMPTY_THREAD).param("thread", thread).param("at", at).update();
    }

    void emptyReplies(ThreadId thread, Instant at) {
        database.sql(EMPTY_REPLIES).param("thread", thread).param("at", at).update();
    }

    void forgetRevisions(ThreadId thread) {
        database.sql(FORGET_REVISIONS).param("thread", thread).update();
    }

    void forgetDrafts(ThreadId thread, List<UUID> replies) {
        var keys =
                Stream.concat(
                                Stream.of(
                                        new DraftKey.Reply(thread).text(),
                                        new DraftKey.EditThread(thread).text()),
                                replies.stream()
                                        .map(reply ->
                                                new DraftKey.EditReply(new ReplyId(reply)).text()))
                        .toList();
        database.sql(FORGET_DRAFTS).param("keys", keys).update();
    }
}
