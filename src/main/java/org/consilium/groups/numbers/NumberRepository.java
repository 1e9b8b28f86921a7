package org.consilium.groups.numbers;

import java.time.Instant;
import java.util.List;
import org.consilium.groups.RoomId;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Kept numbers of rooms. Counting reads one room's month by index, and may be repeated.
@Repository
class NumberRepository {
    @Sql
    private static final String MARK =
            """
            update groups.room_number
            set stale = true
            where not stale and room_id = (
                select t.place_id
                from discussions.pub_thread_card t
                where t.id = :thread and t.place_kind = 'room')
            """;

    @Sql
    private static final String DUE =
            """
            (select room_id from groups.room_number where stale order by counted_at limit :most)
            union
            (select room_id from groups.room_number where counted_at < :before::timestamptz
             order by counted_at limit :most)
            """;

    /// Whatever was begun lately was active lately, so the index of a place's threads serves.
    @Sql
    private static final String COUNT =
            """
            update groups.room_number
            set threads_month = (
                    select count(*)::int
                    from discussions.pub_thread_card t
                    where t.place_kind = 'room' and t.place_id = :room
                        and t.active_at > :since and t.created_at > :since),
                counted_at = :at,
                stale = false
            where room_id = :room
            """;

    private final Database database;

    NumberRepository(Database database) {
        this.database = database;
    }

    void mark(java.util.UUID thread) {
        database.sql(MARK).param("thread", thread).update();
    }

    List<RoomId> due(Instant countedBefore, int most) {
        return database.sql(DUE)
                .param("before", countedBefore)
                .param("most", most)
                .query(row -> row.id("room_id", RoomId::new))
                .list();
    }

    void count(RoomId room, Instant since, Instant at) {
        database.sql(COUNT).param("room", room).param("since", since).param("at", at).update();
    }
}
