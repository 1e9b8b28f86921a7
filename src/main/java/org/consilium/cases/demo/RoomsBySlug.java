package org.consilium.cases.demo;

import java.util.UUID;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Rooms of the demo world.
@Repository
class RoomsBySlug {
    @Sql
    private static final String FIND =
            """
            select id from groups.pub_room where slug = :slug
            """;

    private final Database database;

    RoomsBySlug(Database database) {
        this.database = database;
    }

    UUID find(String slug) {
        return database.sql(FIND).param("slug", slug).query(row -> row.uuid("id")).one();
    }
}
