package org.consilium.files.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Keys of objects that no file names: not yet, or not any more.
@Repository
public class LooseObjectRepository {
    @Sql
    private static final String ANNOUNCE =
            """
            insert into files.loose_object (object_key, since) values (:key, :at)
            """;

    @Sql
    private static final String SETTLE =
            """
            delete from files.loose_object where object_key = :key
            """;

    @Sql
    private static final String LOOSE =
            """
            select object_key from files.loose_object
            where since < :before
            order by since
            limit :limit
            """;

    @Sql
    private static final String FORGET =
            """
            delete from files.loose_object where object_key = any(:keys)
            """;

    private final Database database;

    LooseObjectRepository(Database database) {
        this.database = database;
    }

    /// Notes a key before anything is stored under it.
    public void announce(String key, Instant at) {
        database.sql(ANNOUNCE).param("key", key).param("at", at).update();
    }

    /// A file names it now. False when it was collected meanwhile.
    public boolean settle(String key) {
        return database.sql(SETTLE).param("key", key).update() > 0;
    }

    public List<String> looseSince(Instant before, int limit) {
        return database.sql(LOOSE)
                .param("before", before)
                .param("limit", limit)
                .query(row -> row.text("object_key"))
                .list();
    }

    public int forget(Collection<String> keys) {
        return keys.isEmpty() ? 0 : database.sql(FORGET).param("keys", keys).update();
    }
}
