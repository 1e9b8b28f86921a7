package org.consilium.groups.model;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.groups.RoomId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Repository;

/// Rooms. Reads a room together with the viewer's tie to it: one query, whatever is asked later.
/// Only [RoomAccess] reads; who writes has been let in by it.
@Repository
public class RoomRepository {
    private static final String ROOM =
            """
            select r.id, r.slug, r.name, r.purpose, r.specialty, r.joining, r.rules, r.created_at,
                   r.version, n.members, n.threads_month,
                   (a.median_seconds / 60)::int as first_answer_minutes, h.rule as hidden_rule
            """;

    private static final String SEEN =
            ROOM
                    + """
                    , m.role, q.asked_at, x.reason as removal_reason,
                       case when m.role = 'OWNER' then
                           (select count(*)::int from groups.join_request w
                            where w.room_id = r.id and w.outcome is null)
                       else 0 end as waiting
                    from groups.room r
                    join groups.room_number n on n.room_id = r.id
                    left join groups.hiding h on h.room_id = r.id
                    left join discussions.pub_pace a
                        on a.scope = 'place' and a.key = 'room:' || r.id
                    left join groups.membership m
                        on m.room_id = r.id and m.member_id = :viewer::uuid
                    left join groups.join_request q
                        on q.room_id = r.id and q.member_id = :viewer::uuid and q.outcome is null
                    left join groups.removal x
                        on x.room_id = r.id and x.member_id = :viewer::uuid
                            and x.lifted_at is null
                    """;

    @Sql private static final String SEEN_BY_SLUG = SEEN + "where r.slug = :slug";

    @Sql private static final String SEEN_BY_ID = SEEN + "where r.id = :id";

    @Sql
    private static final String FACTS =
            ROOM
                    + """
                    from groups.room r
                    join groups.room_number n on n.room_id = r.id
                    left join groups.hiding h on h.room_id = r.id
                    left join discussions.pub_pace a
                        on a.scope = 'place' and a.key = 'room:' || r.id
                    where r.id = :id
                    """;

    @Sql
    private static final String MEMBERS_AMONG =
            """
            select member_id
            from groups.membership
            where room_id = :room and member_id = any(:members)
            """;

    @Sql
    private static final String INSERT =
            """
            insert into groups.room
                (id, slug, name, name_key, purpose, specialty, joining, rules, version,
                 created_by, created_at)
            values (:id, :slug, :name, :nameKey, :purpose, :specialty, :joining, :rules, 1,
                 :member, :at)
            on conflict do nothing
            """;

    @Sql
    private static final String BEGIN_NUMBERS =
            """
            insert into groups.room_number (room_id, members, threads_month, counted_at, stale)
            values (:room, 0, 0, :at, false)
            """;

    @Sql
    private static final String SLUG_OF_NAME =
            """
            select slug, created_by = :member and created_at > :since as own
            from groups.room
            where name_key = :nameKey
            """;

    @Sql
    private static final String UPDATE =
            """
            update groups.room
            set name = :name, name_key = :nameKey, purpose = :purpose, specialty = :specialty,
                joining = :joining, rules = :rules, version = version + 1
            where id = :id and version = :version
            """;

    @Sql
    private static final String NAME_IS_TAKEN =
            """
            select exists (
                select from groups.room where name_key = :nameKey and id <> :id) as taken
            """;

    /// A room that has the name already; `own` if the same member made it a moment ago.
    public record Namesake(String slug, boolean own) {}

    private final Database database;
    private final Clock clock;

    RoomRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<SeenRoom> findBySlug(Viewer viewer, String slug) {
        return database.sql(SEEN_BY_SLUG)
                .param("viewer", viewer.member())
                .param("slug", slug)
                .query(row -> read(row, viewer))
                .optional();
    }

    Optional<SeenRoom> find(Viewer viewer, RoomId id) {
        return database.sql(SEEN_BY_ID)
                .param("viewer", viewer.member())
                .param("id", id)
                .query(row -> read(row, viewer))
                .optional();
    }

    Optional<Room> facts(RoomId id) {
        return database.sql(FACTS).param("id", id).query(Room::read).optional();
    }

    /// Those of `members` who are members of the room.
    public List<MemberId> membersAmong(RoomId room, List<MemberId> members) {
        return database.sql(MEMBERS_AMONG)
                .param("room", room)
                .param("members", members)
                .query(row -> row.id("member_id", MemberId::new))
                .list();
    }

    /// Writes a new room; false when its name or its slug is taken.
    public boolean insert(RoomId id, String slug, RoomText text, MemberId by, Instant at) {
        int made =
                text.bind(database.sql(INSERT))
                        .param("id", id)
                        .param("slug", slug)
                        .param("member", by)
                        .param("at", at)
                        .update();
        if (made == 0) {
            return false;
        }
        database.sql(BEGIN_NUMBERS).param("room", id).param("at", at).update();
        return true;
    }

    public Optional<Namesake> namesake(String nameKey, MemberId member, Instant since) {
        return database.sql(SLUG_OF_NAME)
                .param("nameKey", nameKey)
                .param("member", member)
                .param("since", since)
                .query(row -> new Namesake(row.text("slug"), row.flag("own")))
                .optional();
    }

    /// Changes a room that stands at `version`; false when it has moved on.
    public boolean update(RoomId id, int version, RoomText text) {
        return text.bind(database.sql(UPDATE)).param("id", id).param("version", version).update()
                == 1;
    }

    public boolean isTaken(String nameKey, RoomId but) {
        return database.sql(NAME_IS_TAKEN)
                .param("nameKey", nameKey)
                .param("id", but)
                .query(row -> row.flag("taken"))
                .one();
    }

    private SeenRoom read(Row row, Viewer viewer) throws SQLException {
        var tie =
                new Tie(
                        row.enumOrNull("role", RoomRole.class),
                        row.instantOrNull("asked_at"),
                        row.textOrNull("removal_reason"),
                        row.integer("waiting"));
        return SeenRoom.of(Room.read(row), tie, viewer, clock.instant());
    }
}
