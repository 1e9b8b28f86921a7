package org.consilium.discussions.replying;

import java.time.Instant;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Helpful marks and accepted answers.
@Repository
class MarkRepository {
    @Sql
    private static final String MARK =
            """
            with mark as (
                insert into discussions.helpful (reply_id, member_id, marked_at)
                values (:reply, :member, :at)
                on conflict (reply_id, member_id) do nothing
                returning reply_id)
            update discussions.reply set helpful_count = helpful_count + 1
            where id in (select reply_id from mark)
            """;

    @Sql
    private static final String UNMARK =
            """
            with mark as (
                delete from discussions.helpful
                where reply_id = :reply and member_id = :member
                returning reply_id)
            update discussions.reply set helpful_count = helpful_count - 1
            where id in (select reply_id from mark)
            """;

    @Sql
    private static final String COUNT =
            """
            select helpful_count from discussions.reply where id = :reply
            """;

    @Sql
    private static final String ACCEPT =
            """
            update discussions.thread set accepted_reply_id = :reply, accepted_at = :at
            where id = :thread and accepted_reply_id is distinct from :reply
            """;

    @Sql
    private static final String REOPEN =
            """
            update discussions.thread set accepted_reply_id = null, accepted_at = null
            where id = :thread
            """;

    private final Database database;

    MarkRepository(Database database) {
        this.database = database;
    }

    /// False when the member had marked it already.
    boolean mark(ReplyId reply, MemberId member, Instant at) {
        return database.sql(MARK)
                        .param("reply", reply)
                        .param("member", member)
                        .param("at", at)
                        .update()
                > 0;
    }

    void unmark(ReplyId reply, MemberId member) {
        database.sql(UNMARK).param("reply", reply).param("member", member).update();
    }

    int count(ReplyId reply) {
        return database.sql(COUNT)
                .param("reply", reply)
                .query(row -> row.integer("helpful_count"))
                .one();
    }

    /// False when it was accepted already.
    boolean accept(ThreadId thread, ReplyId reply, Instant at) {
        return database.sql(ACCEPT)
                        .param("thread", thread)
                        .param("reply", reply)
                        .param("at", at)
                        .update()
                > 0;
    }

    void reopen(ThreadId thread) {
        database.sql(REOPEN).param("thread", thread).update();
    }
}
