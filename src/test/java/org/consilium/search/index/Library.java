package org.consilium.search.index;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.search.SearchDocument;
import org.consilium.search.SearchSource;
import org.jspecify.annotations.Nullable;

/// Things in a table of their own, that can be found: what a module would have.
final class Library implements SearchSource {
    static final String KIND = "book";

    private final Database database;

    Library(Database database) {
        this.database = database;
        database.sql("create table if not exists public.book (id uuid primary key, title text)")
                .update();
    }

    void write(UUID id, String title) {
        database.sql(
                        """
                        insert into public.book values (:id, :title)
                        on conflict (id) do update set title = excluded.title
                        """)
                .param("id", id)
                .param("title", title)
                .update();
    }

    void burn(UUID id) {
        database.sql("delete from public.book where id = :id").param("id", id).update();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<SearchDocument> after(@Nullable UUID cursor, int limit) {
        return database.sql(
                        """
                        select id, title from public.book where id > :cursor order by id limit :most
                        """)
                .param("cursor", cursor == null ? new UUID(0, 0) : cursor)
                .param("most", limit)
                .query(row -> document(row.uuid("id"), row.text("title")))
                .list();
    }

    @Override
    public List<SearchDocument> documents(Collection<UUID> ids) {
        return database.sql("select id, title from public.book where id = any(:ids)")
                .param("ids", ids)
                .query(row -> document(row.uuid("id"), row.text("title")))
                .list();
    }

    private static SearchDocument document(UUID id, String title) {
        return new SearchDocument(
                new Item(KIND, id),
                Set.of("clinicians"),
                title,
                "",
                null,
                "",
                null,
                null,
                Set.of(),
                Set.of(),
                SearchDocument.Shape.ARTICLE,
                SearchDocument.Progress.NONE,
                Instant.EPOCH);
    }
}
