package org.consilium.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.consilium.platform.postgres.EmbeddedPostgres;
import org.consilium.platform.postgres.PostgresOptions;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// The one PostgreSQL of a test run: started on first use, gone with the JVM, its files under
/// `target`.
///
/// [#fresh] hands out a database of its own, migrated, in some 50 ms: the migrations run once into
/// a template, and each caller gets a copy. Spring tests get one by themselves (see
/// [TestDatabaseCustomizer]).
public final class TestPostgres {

    private static final String TEMPLATE = "migrated";
    private static final Path FOLDER = Path.of("target", "test-postgres");
    private static final int TRIES = 100;
    private static final long PAUSE_NANOS = 50_000_000;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /// A database to use; `url` carries user and password.
    public record Fresh(String name, String url) {

        public PGSimpleDataSource dataSource() {
            var source = new PGSimpleDataSource();
            source.setUrl(url);
            return source;
        }
    }

    /// Started by whoever asks first; the class initialiser makes the others wait.
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        static {
            create(TEMPLATE, "template1");
            Flyway.configure()
                    .dataSource(url(POSTGRES, TEMPLATE), null, null)
                    .locations("classpath:db/migration")
                    .outOfOrder(true)
                    .load()
                    .migrate();
        }

        private static EmbeddedPostgres start() {
            var home = FOLDER.resolve(Long.toString(ProcessHandle.current().pid()));
            sweep();
            var postgres =
                    EmbeddedPostgres.start(
                            PostgresOptions.forTests(home, FOLDER.resolve("programs")));
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> {
                                postgres.close();
                                delete(home);
                            }));
            return postgres;
        }

        static void create(String name, String template) {
            execute("create database %s template %s strategy file_copy".formatted(name, template));
        }

        static void execute(String sql) {
            try (var connection = DriverManager.getConnection(url(POSTGRES, "postgres"));
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private TestPostgres() {}

    /// A migrated, empty database that nobody else uses.
    public static Fresh fresh() {
        return copyOf(TEMPLATE);
    }

    /// A database with what another one holds, to which nobody may be connected.
    static Fresh copyOf(String name) {
        var postgres = Server.POSTGRES;
        var copy = "test_" + NUMBER.incrementAndGet();
        Server.create(copy, name);
        return new Fresh(copy, url(postgres, copy));
    }

    /// Tried again while the server's own cleaning is at work in it, which nobody else may end.
    static void drop(String name) {
        for (int tries = 1; ; tries++) {
            try {
                Server.execute("drop database if exists %s with (force)".formatted(name));
                return;
            } catch (IllegalStateException cleaned) {
                if (tries == TRIES) {
                    throw cleaned;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static String url(EmbeddedPostgres postgres, String database) {
        return postgres.jdbcUrl(database)
                + "?user="
                + EmbeddedPostgres.USER
                + "&password="
                + postgres.password();
    }

    /// Removes what runs left behind that were killed; a folder is named after its process.
    private static void sweep() {
        if (!Files.isDirectory(FOLDER)) {
            return;
        }
        try (var left = Files.list(FOLDER)) {
            left.filter(it -> it.getFileName().toString().matches("\\d+"))
                    .filter(it ->
                            ProcessHandle.of(Long.parseLong(it.getFileName().toString())).isEmpty())
                    .forEach(TestPostgres::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(it -> it.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            // Another run sweeps it.
        }
    }
}
