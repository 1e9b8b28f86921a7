package org.consilium.discussions.moderating;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.consilium.discussions.ThreadId;
import org.consilium.moderation.Hiding;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Hidden posts. Like deleted ones they leave every list, by the same column; unlike them they come
/// back as they were.
@Repository
class HidingRepository {
    @Sql
    private static final String HIDE =
            """
            insert into discussions.hiding
                (post_id, thread_id, decision_id, rule, hidden_by, hidden_at, accepted_at)
            values (:post, :thread, :decision, :rule, :by, :at,
                    (select accepted_at from discussions.thread where accepted_reply_id = :post))
            on conflict (post_id) do nothing
            """;

    @Sql
    private static final String SHOW =
            """
            delete from discussions.hiding where post_id = :post
            returning thread_id, accepted_at
            """;

    @Sql
    private static final String LEAVE_LISTS_THREAD =
            """
            update discussions.thread set deleted_at = coalesce(deleted_at, :at) where id = :post
            """;

    @Sql
    private static final String LEAVE_LISTS_REPLY =
            """
            update discussions.reply set deleted_at = coalesce(deleted_at, :at) where id = :post
            """;

    /// What its author deleted meanwhile stays deleted.
    @Sql
    private static final String COME_BACK_THREAD =
            """
            update discussions.thread
            set deleted_at = (select deleted_at from discussions.deletion where post_id = :post)
            where id = :post
            """;

    @Sql
    private static final String COME_BACK_REPLY =
            """
            update discussions.reply
            set deleted_at = (select deleted_at from discussions.deletion where post_id = :post)
            where id = :post
            """;

    /// The answer again, if no other became it meanwhile.
    @Sql
    private static final String ACCEPT_AGAIN =
            """
            update discussions.thread t
            set accepted_reply_id = :post, accepted_at = :accepted
            where t.id = :thread and t.accepted_reply_id is null
                and exists (select from discussions.reply r
                            where r.id = :post and r.deleted_at is null)
            """;

    private final Database database;

    HidingRepository(Database database) {
        this.database = database;
    }

    /// What was hidden; `accepted` is when it had been accepted as the answer.
    record Hidden(ThreadId thread, @Nullable Instant accepted) {}

    /// False when it was hidden already.
    boolean hide(UUID post, ThreadId thread, Hiding hiding) {
        return database.sql(HIDE)
                        .param("post", post)
                        .param("thread", thread)
                        .param("decision", hiding.decision())
                        .param("rule", hiding.rule())
                        .param("by", hiding.by())
                        .param("at", hiding.at())
                        .update()
                == 1;
    }

    void leaveListsAsThread(UUID post, Instant at) {
        database.sql(LEAVE_LISTS_THREAD).param("post", post).param("at", at).update();
    }

    void leaveListsAsReply(UUID post, Instant at) {
        database.sql(LEAVE_LISTS_REPLY).param("post", post).param("at", at).update();
    }

    Optional<Hidden> show(UUID post) {
        return database.sql(SHOW)
                .param("post", post)
                .query(row ->
                        new Hidden(
                                row.id("thread_id", ThreadId::new),
                                row.instantOrNull("accepted_at")))
                .optional();
    }

    void comeBackAsThread(UUID post) {
        database.sql(COME_BACK_THREAD).param("post", post).update();
    }

    void comeBackAsReply(UUID post) {
        database.sql(COME_BACK_REPLY).param("post", post).update();
    }

    void acceptAgain(UUID reply, ThreadId thread, Instant acceptedAt) {
        database.sql(ACCEPT_AGAIN)
                .param("post", reply)
                .param("thread", thread)
                .param("accepted", acceptedAt)
                .update();
    }
}
