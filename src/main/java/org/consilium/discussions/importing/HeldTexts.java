package org.consilium.discussions.importing;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.ItemCard;
import org.consilium.platform.ItemSource;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.consilium.search.SearchDocument;
import org.consilium.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Texts that are held, for measuring the search over a whole collection. Their token is held by
/// nobody and no card is ever made of them, so no page finds or shows them.
@Repository
class HeldTexts implements SearchSource, ItemSource {
    static final String KIND = "held";

    @Sql
    private static final String OF =
            """
            select id, collection, external_id, title, body, held_at
            from discussions.held_text where id = any(:ids)
            """;

    @Sql
    private static final String AFTER =
            """
            select id, collection, external_id, title, body, held_at
            from discussions.held_text where id > :cursor order by id limit :limit
            """;

    private final Database database;

    HeldTexts(Database database) {
        this.database = database;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> after(@Nullable UUID cursor, int limit) {
        return database.sql(AFTER)
                .param("cursor", cursor == null ? new UUID(0, 0) : cursor)
                .param("limit", limit)
                .query(HeldTexts::document)
                .list();
    }

    @Override
    public List<SearchDocument> documents(Collection<UUID> ids) {
        return database.sql(OF).param("ids", ids).query(HeldTexts::document).list();
    }

    @Override
    public List<ItemCard> visible(Viewer viewer, Collection<UUID> ids) {
        return List.of();
    }

    private static SearchDocument document(Row row) throws SQLException {
        return new SearchDocument(
                new Item(KIND, row.uuid("id")),
                Set.of("nobody"),
                row.text("title"),
                row.text("body"),
                null,
                "",
                null,
                null,
                Set.of(),
                Set.of(),
                SearchDocument.Shape.ARTICLE,
                SearchDocument.Progress.NONE,
                row.instant("held_at"),
                Map.of(
                        SearchDocument.IMPORTED, "yes",
                        SearchDocument.EXTERNAL, row.text("external_id"),
                        SearchDocument.COLLECTION, row.text("collection")));
    }
}
