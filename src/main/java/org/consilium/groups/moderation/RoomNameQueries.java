package org.consilium.groups.moderation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.moderation.ModeratedPlace;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What rooms are called, for a list of places.
@Repository
class RoomNameQueries {
    @Sql
    private static final String NAMES =
            """
            select id, name, slug from groups.room where id = any(cast(:rooms as uuid[]))
            """;

    private final Database database;

    RoomNameQueries(Database database) {
        this.database = database;
    }

    Map<UUID, ModeratedPlace.Card> cards(Collection<UUID> rooms) {
        return database
                .sql(NAMES)
                .param("rooms", rooms)
                .query(row ->
                        Map.entry(
                                row.uuid("id"),
                                new ModeratedPlace.Card(
                                        row.text("name"), "/rooms/" + row.text("slug"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
