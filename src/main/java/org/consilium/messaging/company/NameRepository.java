package org.consilium.messaging.company;

import org.consilium.messaging.ConversationId;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Names of groups.
@Repository
class NameRepository {
    @Sql
    private static final String RENAME =
            """
            update messaging.conversation set name = :name where id = :id
            """;

    private final Database database;

    NameRepository(Database database) {
        this.database = database;
    }

    void rename(ConversationId id, String name) {
        database.sql(RENAME).param("id", id).param("name", name).update();
    }
}
