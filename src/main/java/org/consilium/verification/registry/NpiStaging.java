package org.consilium.verification.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.consilium.platform.Sql;
import org.consilium.platform.StartupProblem;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// The table a new registry is loaded into, beside the one in use, and the moment at which it takes
/// its place. Whatever happens before that moment leaves the one in use as it is; what is left of
/// an import that died is dropped by the next.
final class NpiStaging implements AutoCloseable {
    private static final int LOCK = 808_40;

    @Sql
    private static final String ROWS_IN_USE =
            """
            select coalesce(
                (select row_count from verification.npi_import order by imported_at desc limit 1),
                0)
            """;

    @Sql
    private static final String NOTE =
            """
            insert into verification.npi_import (id, file_name, row_count, imported_at)
            values (?, ?, ?, ?)
            """;

    private final Connection connection;

    private NpiStaging(Connection connection) {
        this.connection = connection;
    }

    /// @throws StartupProblem when another import runs
    static NpiStaging open(DataSource database) throws SQLException {
        var staging = new NpiStaging(database.getConnection());
        try {
            staging.connection.setAutoCommit(true);
            staging.lock();
            staging.run("drop table if exists verification.npi_next");
            staging.run(
                    "create table verification.npi_next (like verification.npi including defaults)");
            return staging;
        } catch (SQLException | RuntimeException failure) {
            staging.connection.close();
            throw failure;
        }
    }

    /// Rows of the registry in use, as its import counted them; 0 without one.
    long rowsInUse() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(ROWS_IN_USE)) {
            result.next();
            return result.getLong(1);
        }
    }

    /// Takes lines of `COPY`'s text format, in the order of [NpiRow].
    CopyIn copy() throws SQLException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        """
                        copy verification.npi_next (npi, last_name, first_name, middle_name,
                            other_last_name, taxonomies, states, deactivated_on, reactivated_on)
                        from stdin
                        """);
    }

    void index() throws SQLException {
        run("alter table verification.npi_next add constraint npi_next_pkey primary key (npi)");
        run("analyze verification.npi_next");
    }

    /// The new registry takes the place of the one in use, in one transaction.
    void swap(UUID importId, String fileName, long rows, Instant at) throws SQLException {
        connection.setAutoCommit(false);
        try {
            run("drop table verification.npi");
            run("alter table verification.npi_next rename to npi");
            run("alter table verification.npi rename constraint npi_next_pkey to npi_pkey");
            note(importId, fileName, rows, at);
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void note(UUID importId, String fileName, long rows, Instant at) throws SQLException {
        try (var statement = connection.prepareStatement(NOTE)) {
            statement.setObject(1, importId);
            statement.setString(2, fileName);
            statement.setLong(3, rows);
            statement.setTimestamp(4, Timestamp.from(at));
            statement.executeUpdate();
        }
    }

    private void lock() throws SQLException {
        try (var statement = connection.createStatement();
                var result =
                        statement.executeQuery("select pg_try_advisory_lock(%d)".formatted(LOCK))) {
            result.next();
            if (!result.getBoolean(1)) {
                throw new StartupProblem(
                        "Another import of the registry is running. Wait until it has ended.");
            }
        }
    }

    private void run(String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            run("select pg_advisory_unlock(%d)".formatted(LOCK));
        }
    }
}
