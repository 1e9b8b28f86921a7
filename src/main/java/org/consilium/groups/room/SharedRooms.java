package org.consilium.groups.room;

import org.consilium.people.SharedPlaces;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Whether two are members of a room in common.
@Repository
class SharedRooms implements SharedPlaces {
    @Sql
    private static final String SHARE =
            """
            select exists (
                select from groups.membership one
                join groups.membership other on other.room_id = one.room_id
                where one.member_id = :one and other.member_id = :other) as share
            """;

    private final Database database;

    SharedRooms(Database database) {
        this.database = database;
    }

    @Override
    public boolean share(MemberId one, MemberId other) {
        return database.sql(SHARE)
                .param("one", one)
                .param("other", other)
                .query(row -> row.flag("share"))
                .one();
    }
}
