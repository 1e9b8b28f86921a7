package org.consilium.discussions.model;

import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What a thread counts of its replies.
@Repository
public class ReplyCountRepository {
    /// Counts a thread's replies anew: how many, which was the first answer, and whether the
    /// accepted one is still there.
    @Sql
    private static final String COUNT_ANEW =
            """
            update discussions.thread t
            set reply_count = (
                    select count(*) from discussions.reply r
                    where r.thread_id = t.id and r.deleted_at is null),
                first_answer_at = (
                    select min(r.created_at) from discussions.reply r
                    where r.thread_id = t.id and r.deleted_at is null
                        and r.author_id <> t.author_id),
                accepted_at = case when exists (
                    select from discussions.reply r
                    where r.id = t.accepted_reply_id and r.deleted_at is null)
                    then t.accepted_at end,
                accepted_reply_id = case when exists (
                    select from discussions.reply r
                    where r.id = t.accepted_reply_id and r.deleted_at is null)
                    then t.accepted_reply_id end
            where t.id = :thread
            """;

    private final Database database;

    ReplyCountRepository(Database database) {
        this.database = database;
    }

    public void countAnew(ThreadId thread) {
        database.sql(COUNT_ANEW).param("thread", thread).update();
    }
}
