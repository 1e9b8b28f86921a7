package org.consilium.moderation;

import java.util.Collection;
import java.util.UUID;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What reports keep of the words of things. It stays with a report, but not where a thing was
/// withdrawn for good: then that a report was made stays, and its words go.
@Repository
public class KeptWords {
    @Sql
    private static final String FORGET =
            """
            update moderation.snapshot s
            set title = '-', body = '-', digest = sha256(s.id::text::bytea)
            from moderation.matter m
            where m.id = s.matter_id and m.item_kind = :kind and m.item_id = any(:ids)
            """;

    private final Database database;

    KeptWords(Database database) {
        this.database = database;
    }

    public void forget(String kind, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            database.sql(FORGET).param("kind", kind).param("ids", ids).update();
        }
    }
}
