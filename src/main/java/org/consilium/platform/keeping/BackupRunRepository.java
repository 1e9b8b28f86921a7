package org.consilium.platform.keeping;

import java.time.Instant;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

@Repository
class BackupRunRepository {
    @Sql
    private static final String ADD =
            """
            insert into platform.backup_run (id, kind, ended_at, seconds, row_count, bytes)
            values (:id, :kind, :at, :seconds, :rows, :bytes)
            """;

    private final Database database;
    private final Ids ids;

    BackupRunRepository(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    void add(String kind, Instant at, long seconds, long rows, long bytes) {
        database.sql(ADD)
                .param("id", ids.next())
                .param("kind", kind)
                .param("at", at)
                .param("seconds", (int) seconds)
                .param("rows", rows)
                .param("bytes", bytes)
                .update();
    }
}
