package org.consilium.discussions.model;

import java.time.Instant;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Who follows which thread.
@Repository
public class FollowRepository {
    @Sql
    private static final String BEGIN =
            """
            insert into discussions.follow (thread_id, member_id, followed_at)
            values (:thread, :member, :at)
            on conflict (thread_id, member_id) do nothing
            """;

    @Sql
    private static final String RESUME =
            """
            insert into discussions.follow (thread_id, member_id, followed_at)
            values (:thread, :member, :at)
            on conflict (thread_id, member_id)
            do update set followed_at = excluded.followed_at, ended_at = null
            where follow.ended_at is not null
            """;

    @Sql
    private static final String END =
            """
            update discussions.follow set ended_at = :at
            where thread_id = :thread and member_id = :member and ended_at is null
            """;

    private final Database database;

    FollowRepository(Database database) {
        this.database = database;
    }

    /// Because of what the member wrote; who had stopped following does not begin again by it.
    public void begin(ThreadId thread, MemberId member, Instant at) {
        run(BEGIN, thread, member, at);
    }

    /// Because the member wishes it.
    public void resume(ThreadId thread, MemberId member, Instant at) {
        run(RESUME, thread, member, at);
    }

    public void end(ThreadId thread, MemberId member, Instant at) {
        run(END, thread, member, at);
    }

    private void run(String statement, ThreadId thread, MemberId member, Instant at) {
        database.sql(statement)
                .param("thread", thread)
                .param("member", member)
                .param("at", at)
                .update();
    }
}
