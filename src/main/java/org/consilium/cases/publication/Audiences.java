package org.consilium.cases.publication;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.groups.RoomId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Repository;

/// Whom an author may choose: the rooms they are in, and colleagues by their handle.
@Repository
class Audiences {
    private static final int ROOMS = 100;

    @Sql
    private static final String ROOMS_OF =
            """
            select r.id, r.name
            from groups.pub_membership m
            join groups.pub_room r on r.id = m.room_id
            where m.member_id = :member
            order by r.name
            limit :limit
            """;

    @Sql
    private static final String COLLEAGUES =
            """
            select c.handle, c.member_id
            from people.pub_member_card c
            where c.handle = any(:handles) and c.verified_until > :now
            """;

    private final Database database;
    private final Clock clock;

    Audiences(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The short forms of the rooms' ids, with their names.
    Map<String, String> rooms(Viewer author) {
        var rooms = new LinkedHashMap<String, String>();
        database.sql(ROOMS_OF)
                .param("member", author.id())
                .param("limit", ROOMS)
                .query(row -> rooms.put(row.id("id", RoomId::new).shortForm(), row.text("name")))
                .list();
        return rooms;
    }

    /// The verified colleagues of those handles that are there.
    Map<String, MemberId> colleagues(List<String> handles) {
        var found = new LinkedHashMap<String, MemberId>();
        if (!handles.isEmpty()) {
            database.sql(COLLEAGUES)
                    .param("handles", handles)
                    .param("now", clock.instant())
                    .query(row -> found.put(row.text("handle"), row.id("member_id", MemberId::new)))
                    .list();
        }
        return found;
    }
}
