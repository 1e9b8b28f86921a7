package org.consilium.verification.registry;

import java.sql.SQLException;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Reads the imported US registry.
@Repository
class NpiRepository {
    @Sql
    private static final String FIND =
            """
            select last_name, other_last_name, first_name, middle_name, taxonomies, states,
                deactivated_on, reactivated_on
            from verification.npi
            where npi = :npi
            """;

    @Sql
    private static final String IS_IMPORTED =
            """
            select exists (select from verification.npi_import) as done
            """;

    private final Database database;

    NpiRepository(Database database) {
        this.database = database;
    }

    Optional<NpiEntry> find(String npi) {
        return database.sql(FIND)
                .param("npi", Long.valueOf(npi))
                .query(NpiRepository::entry)
                .optional();
    }

    boolean isImported() {
        return database.sql(IS_IMPORTED).query(row -> row.flag("done")).one();
    }

    private static NpiEntry entry(Row row) throws SQLException {
        return new NpiEntry(
                row.text("last_name"),
                row.text("other_last_name"),
                row.text("first_name"),
                row.text("middle_name"),
                row.texts("taxonomies"),
                row.texts("states"),
                row.dateOrNull("deactivated_on"),
                row.dateOrNull("reactivated_on"));
    }
}
