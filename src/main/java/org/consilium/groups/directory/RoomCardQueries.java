package org.consilium.groups.directory;

import java.sql.SQLException;
import java.util.List;
import org.consilium.groups.model.Joining;
import org.consilium.groups.model.RoomRole;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Rooms as lines of a list. Shows every clinician the same rooms: a room's name is public to them.
@Repository
class RoomCardQueries {
    @Sql
    private static final String MINE =
            """
            select r.slug, r.name, r.name_key, r.purpose, r.specialty, r.joining,
                   n.members, n.threads_month, m.role, false as asked
            from groups.membership m
            join groups.room r on r.id = m.room_id
            join groups.room_number n on n.room_id = r.id
            where m.member_id = :viewer
            order by r.name_key
            limit 100
            """;

    @Sql
    private static final String ALL =
            """
            select r.slug, r.name, r.name_key, r.purpose, r.specialty, r.joining,
                   n.members, n.threads_month, m.role, q.id is not null as asked
            from groups.room r
            join groups.room_number n on n.room_id = r.id
            left join groups.membership m on m.room_id = r.id and m.member_id = :viewer
            left join groups.join_request q
                on q.room_id = r.id and q.member_id = :viewer and q.outcome is null
            where r.name_key > :after
                and not exists (select from groups.hiding h where h.room_id = r.id)
                and (:withMine::boolean or m.member_id is null)
                and (:specialty::text is null or r.specialty = :specialty::text)
                and (:words::text is null or r.words @@ to_tsquery('simple', :words::text))
            order by r.name_key
            limit :limit
            """;

    private final Database database;

    RoomCardQueries(Database database) {
        this.database = database;
    }

    /// The viewer's own, by name.
    List<RoomCard> mine(MemberId viewer) {
        return database.sql(MINE).param("viewer", viewer).query(RoomCardQueries::card).list();
    }

    /// By name; the viewer's own are left out where nothing is looked for, because they come first.
    List<RoomCard> all(MemberId viewer, DirectoryFilter filter, int limit) {
        return database.sql(ALL)
                .param("viewer", viewer)
                .param("after", filter.after())
                .param("withMine", !filter.isEmpty())
                .param("specialty", filter.specialtyOrNull())
                .param("words", filter.queryOrNull())
                .param("limit", limit)
                .query(RoomCardQueries::card)
                .list();
    }

    private static RoomCard card(Row row) throws SQLException {
        return new RoomCard(
                row.text("slug"),
                row.text("name"),
                row.text("name_key"),
                row.text("purpose"),
                row.textOrNull("specialty"),
                row.enumOf("joining", Joining.class),
                row.integer("members"),
                row.integer("threads_month"),
                row.enumOrNull("role", RoomRole.class),
                row.flag("asked"));
    }
}
