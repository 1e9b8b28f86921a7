package org.consilium.groups.directory;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.groups.model.Room;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.search.SearchDocument;
import org.consilium.search.SearchSource;
import org.consilium.search.SearchTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Rooms as documents of the search index: name and purpose are for every clinician. Hidden ones
/// are not found.
@Repository
class RoomDocumentQueries implements SearchSource {
    @Sql
    private static final String ROOMS =
            """
            select id, name, purpose, specialty, created_at from groups.room
            where not exists (select from groups.hiding h where h.room_id = room.id)
            """;

    @Sql private static final String OF = ROOMS + "and id = any(:ids)";

    @Sql private static final String AFTER = ROOMS + "and id > :cursor order by id limit :limit";

    private final Database database;

    RoomDocumentQueries(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return Room.PLACE;
    }

    @Override
    public List<SearchDocument> after(@Nullable UUID cursor, int limit) {
        return database.sql(AFTER)
                .param("cursor", cursor == null ? new UUID(0, 0) : cursor)
                .param("limit", limit)
                .query(RoomDocumentQueries::document)
                .list();
    }

    @Override
    public List<SearchDocument> documents(Collection<UUID> ids) {
        return database.sql(OF).param("ids", ids).query(RoomDocumentQueries::document).list();
    }

    private static SearchDocument document(Row row) throws SQLException {
        return new SearchDocument(
                new Item(Room.PLACE, row.uuid("id")),
                Set.of(SearchTokens.CLINICIANS),
                row.text("name"),
                row.text("purpose"),
                null,
                "",
                null,
                row.textOrNull("specialty"),
                Set.of(),
                Set.of(),
                SearchDocument.Shape.ROOM,
                SearchDocument.Progress.NONE,
                row.instant("created_at"));
    }
}
