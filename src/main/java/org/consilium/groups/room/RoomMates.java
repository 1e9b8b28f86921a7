package org.consilium.groups.room;

import java.util.List;
import org.consilium.people.Acquaintance;
import org.consilium.people.AcquaintanceSource;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Members of the rooms one is in, of the small rooms first, where people know each other, and who
/// came last before others.
@Repository
class RoomMates implements AcquaintanceSource {
    @Sql
    private static final String NEAR =
            """
            select mates.member_id, mine.name
            from (
                select r.id, r.name, n.members
                from groups.membership m
                join groups.room r on r.id = m.room_id
                join groups.room_number n on n.room_id = r.id
                where m.member_id = :member
                order by n.members, r.id
                limit 10) mine
            cross join lateral (
                select o.member_id, o.since
                from groups.membership o
                where o.room_id = mine.id and o.member_id <> :member
                order by o.since desc, o.member_id desc
                limit :limit) mates
            order by mine.members, mates.since desc, mates.member_id desc
            limit :limit
            """;

    private final Database database;

    RoomMates(Database database) {
        this.database = database;
    }

    @Override
    public List<Acquaintance> near(MemberId member, int limit) {
        return database.sql(NEAR)
                .param("member", member)
                .param("limit", limit)
                .query(row ->
                        new Acquaintance(
                                row.id("member_id", MemberId::new),
                                Acquaintance.Reason.ROOM,
                                row.text("name")))
                .list();
    }
}
