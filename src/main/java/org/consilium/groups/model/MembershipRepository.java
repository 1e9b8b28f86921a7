package org.consilium.groups.model;

import java.time.Instant;
import java.util.List;
import org.consilium.groups.RoomId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Who is in which room. Keeps the number of members with every change, in the same transaction.
@Repository
public class MembershipRepository {
    @Sql
    private static final String INSERT =
            """
            insert into groups.membership (room_id, member_id, role, since)
            values (:room, :member, :role, :at)
            on conflict do nothing
            """;

    @Sql
    private static final String DELETE =
            """
            delete from groups.membership
            where room_id = :room and member_id = :member and role = :role
            """;

    @Sql
    private static final String CHANGE_ROLE =
            """
            update groups.membership
            set role = :role
            where room_id = :room and member_id = :member and role <> :role
            """;

    @Sql
    private static final String ADD_TO_NUMBER =
            """
            update groups.room_number set members = members + :more::int where room_id = :room
            """;

    /// Owners come and go one at a time, so that two who leave at once do not leave none.
    @Sql
    private static final String LOCK_ROOM =
            """
            select id from groups.room where id = :room for no key update
            """;

    @Sql
    private static final String OWNERS =
            """
            select member_id
            from groups.membership
            where room_id = :room and role = 'OWNER'
            order by since
            limit 20
            """;

    private final Database database;

    MembershipRepository(Database database) {
        this.database = database;
    }

    /// Puts a member into a room; false when already there.
    public boolean insert(RoomId room, MemberId member, RoomRole role, Instant at) {
        int added =
                database.sql(INSERT)
                        .param("room", room)
                        .param("member", member)
                        .param("role", role)
                        .param("at", at)
                        .update();
        return counted(room, added, 1);
    }

    /// Takes a member of this role out of a room; false when there is none.
    public boolean delete(RoomId room, MemberId member, RoomRole role) {
        int gone =
                database.sql(DELETE)
                        .param("room", room)
                        .param("member", member)
                        .param("role", role)
                        .update();
        return counted(room, gone, -1);
    }

    public boolean changeRole(RoomId room, MemberId member, RoomRole role) {
        return database.sql(CHANGE_ROLE)
                        .param("room", room)
                        .param("member", member)
                        .param("role", role)
                        .update()
                == 1;
    }

    /// At most twenty, who has been one longest first.
    public List<MemberId> owners(RoomId room) {
        return database.sql(OWNERS)
                .param("room", room)
                .query(row -> row.id("member_id", MemberId::new))
                .list();
    }

    public void lock(RoomId room) {
        database.sql(LOCK_ROOM).param("room", room).query(row -> row.id("id", RoomId::new)).one();
    }

    private boolean counted(RoomId room, int rows, int more) {
        if (rows == 1) {
            database.sql(ADD_TO_NUMBER).param("room", room).param("more", more).update();
        }
        return rows == 1;
    }
}
