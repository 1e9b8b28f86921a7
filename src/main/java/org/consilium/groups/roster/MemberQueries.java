package org.consilium.groups.roster;

import org.consilium.groups.RoomId;
import org.consilium.groups.model.RoomRole;
import org.consilium.people.MemberCard;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// The members of a room, who came first at the top.
@Repository
class MemberQueries {
    @Sql
    private static final String LIST =
            """
            select m.role, m.since,
                   c.member_id, c.name, c.handle, c.audience, c.kind, c.specialty, c.place,
                   c.country, c.verified_until, c.photo_id
            from groups.membership m
            join people.pub_member_card c on c.member_id = m.member_id
            where m.room_id = :room and (m.since, m.member_id) > (:at, :after)
            order by m.since, m.member_id
            limit :limit
            """;

    private final Database database;

    MemberQueries(Database database) {
        this.database = database;
    }

    Slice<RoomMember> list(RoomId room, Cursor from, int limit) {
        return database.sql(LIST)
                .param("room", room)
                .param("at", from.at())
                .param("after", from.id())
                .param("limit", limit + 1)
                .query(row ->
                        new RoomMember(
                                MemberCard.read(row, ""),
                                row.enumOf("role", RoomRole.class),
                                row.instant("since")))
                .slice(limit, member -> Cursor.of(member.since(), member.card().id()));
    }
}
