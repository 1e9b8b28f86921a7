package org.consilium.home;

import java.time.Instant;
import java.util.List;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What began in a member's rooms.
@Repository
class DigestQueries {
    /// A thread that is new to its reader.
    record Begun(
            ThreadId id,
            ThreadKind kind,
            String title,
            boolean answered,
            String room,
            Instant at) {}

    /// Begun by others, and not opened by its reader.
    @Sql
    private static final String IN_MY_ROOMS =
            """
            select n.id, n.kind, n.title, n.answered, r.name as room, n.created_at
            from groups.pub_membership m
            join groups.pub_room r on r.id = m.room_id
            cross join lateral (
                select t.id, t.kind, t.title, t.answered, t.created_at
                from discussions.pub_thread_card t
                where t.place_kind = 'room' and t.place_id = m.room_id
                    and t.active_at > :since and t.created_at > :since
                    and t.author_id <> :reader
                    and not exists (
                        select from discussions.pub_reading p
                        where p.thread_id = t.id and p.member_id = :reader)
                order by t.active_at desc, t.id desc
                limit :limit) n
            where m.member_id = :reader
            order by n.created_at desc, n.id desc
            limit :limit
            """;

    private final Database database;

    DigestQueries(Database database) {
        this.database = database;
    }

    List<Begun> inRoomsOf(MemberId reader, Instant since, int limit) {
        return database.sql(IN_MY_ROOMS)
                .param("reader", reader)
                .param("since", since)
                .param("limit", limit)
                .query(row ->
                        new Begun(
                                row.id("id", ThreadId::new),
                                row.enumOf("kind", ThreadKind.class),
                                row.text("title"),
                                row.flag("answered"),
                                row.text("room"),
                                row.instant("created_at")))
                .list();
    }
}
