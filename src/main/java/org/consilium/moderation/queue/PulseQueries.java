package org.consilium.moderation.queue;

import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.consilium.ui.AdminPage.Pulse;
import org.springframework.stereotype.Repository;

/// How much waits for moderators; both counts are over partial indexes of what is open.
@Repository
class PulseQueries {
    @Sql
    private static final String MATTERS =
            """
            select count(*) as waiting, min(opened_at) as oldest from moderation.matter
            where closed_at is null
            """;

    @Sql
    private static final String APPEALS =
            """
            select count(*) as waiting, min(appealed_at) as oldest from moderation.appeal
            where closed_at is null
            """;

    private final Database database;

    PulseQueries(Database database) {
        this.database = database;
    }

    Pulse matters() {
        return of(MATTERS);
    }

    Pulse appeals() {
        return of(APPEALS);
    }

    private Pulse of(String statement) {
        return database.sql(statement)
                .query(row -> new Pulse(row.number("waiting"), row.instantOrNull("oldest")))
                .one();
    }
}
