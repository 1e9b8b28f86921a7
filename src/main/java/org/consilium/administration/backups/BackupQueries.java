package org.consilium.administration.backups;

import java.time.Duration;
import java.util.List;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Copies of the whole instance, the newest first.
@Repository
class BackupQueries {
    @Sql
    private static final String NEWEST =
            """
            select kind, ended_at, seconds, bytes from platform.pub_backup_run
            order by ended_at desc
            limit :limit
            """;

    private final Database database;

    BackupQueries(Database database) {
        this.database = database;
    }

    List<BackupRun> newest(int limit) {
        return database.sql(NEWEST)
                .param("limit", limit)
                .query(row ->
                        new BackupRun(
                                row.text("kind").equals("BACKUP"),
                                row.instant("ended_at"),
                                Duration.ofSeconds(row.integer("seconds")),
                                row.number("bytes")))
                .list();
    }
}
