package org.consilium.discussions.telling;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Threads a member follows in which there is something they have not read.
@Repository
class FollowedDigestQueries {
    /// A followed thread with replies not read yet.
    record Followed(ThreadId thread, Item place, int unread, Instant at) {}

    @Sql
    private static final String UNREAD =
            """
            select t.id, t.place_kind, t.place_id, t.active_at,
                   t.last_seq - coalesce(p.seq, 0) as unread
            from discussions.follow f
            join discussions.thread t on t.id = f.thread_id and t.deleted_at is null
            left join discussions.read_position p
                on p.thread_id = t.id and p.member_id = f.member_id
            where f.member_id = :member and f.ended_at is null
                and t.active_at > :since and t.last_seq > coalesce(p.seq, 0)
            order by t.active_at desc
            limit :limit
            """;

    private final Database database;

    FollowedDigestQueries(Database database) {
        this.database = database;
    }

    List<Followed> unread(MemberId member, Instant since, int limit) {
        return database.sql(UNREAD)
                .param("member", member)
                .param("since", since)
                .param("limit", limit)
                .query(FollowedDigestQueries::read)
                .list();
    }

    private static Followed read(Row row) throws SQLException {
        return new Followed(
                row.id("id", ThreadId::new),
                new Item(row.text("place_kind"), row.uuid("place_id")),
                row.integer("unread"),
                row.instant("active_at"));
    }
}
