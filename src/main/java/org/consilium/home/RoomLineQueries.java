package org.consilium.home;

import java.util.List;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Short lists of rooms.
@Repository
class RoomLineQueries {
    @Sql
    private static final String MINE =
            """
            select r.slug, r.name, r.purpose, r.specialty, r.members
            from groups.pub_membership m
            join groups.pub_room r on r.id = m.room_id
            where m.member_id = :viewer
            order by r.name
            limit :limit
            """;

    /// Of the viewer's specialty (the verified one) first, then where most is going on.
    @Sql
    private static final String SUGGESTED =
            """
            select r.slug, r.name, r.purpose, r.specialty, r.members
            from groups.pub_room r
            where r.joining = 'OPEN' and not exists (
                select from groups.pub_membership m
                where m.room_id = r.id and m.member_id = :viewer)
            order by r.specialty is not distinct from (
                    select v.specialty
                    from verification.pub_verified v
                    where v.member_id = :viewer) desc,
                r.threads_month desc, r.members desc, r.name
            limit :limit
            """;

    private final Database database;

    RoomLineQueries(Database database) {
        this.database = database;
    }

    List<RoomLine> mine(MemberId viewer, int limit) {
        return list(MINE, viewer, limit);
    }

    List<RoomLine> suggested(MemberId viewer, int limit) {
        return list(SUGGESTED, viewer, limit);
    }

    private List<RoomLine> list(String statement, MemberId viewer, int limit) {
        return database.sql(statement)
                .param("viewer", viewer)
                .param("limit", limit)
                .query(RoomLine::read)
                .list();
    }
}
