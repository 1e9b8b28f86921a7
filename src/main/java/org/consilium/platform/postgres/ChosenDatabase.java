package org.consilium.platform.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.consilium.platform.StartupProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/// Which PostgreSQL the application talks to: `consilium.database.url` (`CONSILIUM_DATABASE_URL`)
/// when it is set, else an embedded one in `consilium.data` (default `./data`).
///
/// One bean that decides while it is made, not two with conditions: the connection pool depends on
/// it, so the pool is closed before the server stops, without any further lifecycle code.
@Component
final class ChosenDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final String PROBE_SECONDS = "10";

    private final @Nullable EmbeddedPostgres embedded;
    private final DatabaseUrl url;

    ChosenDatabase(
            @Value("${consilium.database.url:}") String external,
            @Value("${consilium.data:data}") Path directory) {
        if (external.isBlank()) {
            embedded = EmbeddedPostgres.start(PostgresOptions.at(directory, System.out::println));
            url =
                    new DatabaseUrl(
                            embedded.jdbcUrl(EmbeddedPostgres.DATABASE),
                            EmbeddedPostgres.USER,
                            embedded.password());
        } else {
            embedded = null;
            url = DatabaseUrl.parse(external);
            requireReachable();
        }
    }

    private void requireReachable() {
        var properties = new Properties();
        properties.setProperty("loginTimeout", PROBE_SECONDS);
        if (url.user() != null) {
            properties.setProperty("user", url.user());
        }
        if (url.password() != null) {
            properties.setProperty("password", url.password());
        }
        try (var connection = DriverManager.getConnection(url.jdbcUrl(), properties)) {
            connection.isReadOnly();
        } catch (SQLException e) {
            throw new StartupProblem(
                    "The database at %s cannot be used: %s Check CONSILIUM_DATABASE_URL and that the server runs; without the variable Consilium brings its own."
                            .formatted(url.jdbcUrl(), e.getMessage()),
                    e);
        }
    }

    @Override
    public String getJdbcUrl() {
        return url.jdbcUrl();
    }

    @Override
    public @Nullable String getUsername() {
        return url.user();
    }

    @Override
    public @Nullable String getPassword() {
        return url.password();
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
