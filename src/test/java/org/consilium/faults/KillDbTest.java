package org.consilium.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.consilium.platform.postgres.EmbeddedPostgres;
import org.consilium.platform.postgres.PostgresOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the database twenty times while two write to it. It is started again by itself each time,
/// on the same port, and holds all it acknowledged.
class KillDbTest {
    private static final Path PROGRAMS = Path.of("target", "test-postgres", "programs");
    private static final int ROUNDS = 20;
    private static final int WRITES = 20;

    @TempDir private Path folder = Path.of("");

    @Test
    void losesNothingInTwentyKills() throws Exception {
        var home = folder.resolve("data");
        ProcessHandle last;
        try (var postgres =
                EmbeddedPostgres.start(new PostgresOptions(home, PROGRAMS, true, line -> {}))) {
            try (var connection = connect(postgres);
                    var statement = connection.createStatement()) {
                statement.execute("create table acknowledged (round int, number int)");
            }
            int expected = 0;
            for (int round = 0; round < ROUNDS; round++) {
                expected += writeAndKill(postgres, home, round);
                assertThat(rowsUpTo(postgres, round)).isGreaterThanOrEqualTo(expected);
            }
            last = postmaster(home);
        }
        assertThat(last.onExit().get().isAlive()).isFalse();
        assertThat(home.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    /// Answers how many writes were acknowledged before the end.
    private static int writeAndKill(EmbeddedPostgres postgres, Path home, int round)
            throws Exception {
        var acknowledged = new AtomicInteger();
        var writers =
                java.util.stream.IntStream.range(0, 2)
                        .mapToObj(it ->
                                Thread.ofVirtual()
                                        .start(() -> write(postgres, round, acknowledged)))
                        .toList();
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (acknowledged.get() < WRITES && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        postmaster(home).destroyForcibly();
        for (var writer : writers) {
            writer.join();
        }
        assertThat(acknowledged.get()).isGreaterThanOrEqualTo(WRITES);
        return acknowledged.get();
    }

    private static void write(EmbeddedPostgres postgres, int round, AtomicInteger acknowledged) {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            while (true) {
                statement.execute("insert into acknowledged values (" + round + ", 1)");
                acknowledged.incrementAndGet();
            }
        } catch (SQLException killed) {
            // As meant.
        }
    }

    private static int rowsUpTo(EmbeddedPostgres postgres, int round) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (true) {
            try (var connection = connect(postgres);
                    var rows = connection.createStatement().executeQuery("table acknowledged")) {
                int found = 0;
                while (rows.next()) {
                    found++;
                }
                return found;
            } catch (SQLException notYet) {
                assertThat(System.nanoTime()).as("round %s", round).isLessThan(end);
                Thread.sleep(50);
            }
        }
    }

    private static ProcessHandle postmaster(Path home) throws Exception {
        var pid = Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl("consilium"), "consilium", postgres.password());
    }
}
