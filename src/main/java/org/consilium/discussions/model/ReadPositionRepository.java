package org.consilium.discussions.model;

import java.time.Instant;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// How far members have read.
@Repository
public class ReadPositionRepository {
    @Sql
    private static final String ADVANCE =
            """
            insert into discussions.read_position (member_id, thread_id, seq, read_at)
            values (:member, :thread, :seq, :at)
            on conflict (member_id, thread_id)
            do update set seq = excluded.seq, read_at = excluded.read_at
            where read_position.seq < excluded.seq
            """;

    private final Database database;

    ReadPositionRepository(Database database) {
        this.database = database;
    }

    /// The member had replies up to `seq` on a page; never goes back.
    public void advance(MemberId member, ThreadId thread, int seq, Instant at) {
        database.sql(ADVANCE)
                .param("member", member)
                .param("thread", thread)
                .param("seq", seq)
                .param("at", at)
                .update();
    }
}
