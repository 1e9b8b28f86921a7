package org.consilium.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.consilium.platform.StartupProblem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class EmbeddedPostgresTest {

    private static final Path PROGRAMS = Path.of("target", "test-postgres", "programs");

    @TempDir private static Path prepared = Path.of("");

    @TempDir private Path folder = Path.of("");

    private PostgresOptions options = PostgresOptions.forTests(Path.of("unset"), PROGRAMS);

    /// One first start for all: each test but one goes on from a copy of it.
    @BeforeAll
    static void startOnce() {
        EmbeddedPostgres.start(PostgresOptions.forTests(prepared, PROGRAMS)).close();
    }

    @BeforeEach
    void copyHome() throws IOException {
        var home = folder.resolve("data");
        FileSystemUtils.copyRecursively(prepared, home);
        for (var name : List.of("", "postgres")) {
            Files.setPosixFilePermissions(
                    home.resolve(name), PosixFilePermissions.fromString("rwx------"));
        }
        options = new PostgresOptions(home, PROGRAMS, true, line -> {});
    }

    @Test
    void keepsWhatWasWrittenForTheNextStart() throws Exception {
        try (var postgres = EmbeddedPostgres.start(options)) {
            write(
                    postgres,
                    "create table note (text text)",
                    "insert into note values ('Zürich, Kraków, 東京')");
            assertThat(read(postgres, "show data_checksums")).isEqualTo("on");
            assertThat(read(postgres, "show fsync")).isEqualTo("on");
            assertThat(read(postgres, "select upper('łódź, ålesund')")).isEqualTo("ŁÓDŹ, ÅLESUND");
        }
        assertThat(mode("postgres.password")).isEqualTo("rw-------");
        try (var postgres = EmbeddedPostgres.start(options)) {
            assertThat(read(postgres, "select text from note")).isEqualTo("Zürich, Kraków, 東京");
        }
    }

    @Test
    void givesTheApplicationNoPowerOverTheServer() throws Exception {
        try (var postgres = EmbeddedPostgres.start(options)) {
            assertThatThrownBy(() -> read(postgres, "select pg_read_file('/etc/passwd')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    postgres.jdbcUrl("consilium"), "consilium", "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void survivesKillOfItsOwner() throws Exception {
        var owner = OwnerProcess.start(options.home(), options.programs());
        var orphan = owner.postmaster();
        var acknowledged = owner.killAfter(200);

        try (var postgres = EmbeddedPostgres.start(options)) {
            assertThat(orphan.onExit().get(5, TimeUnit.SECONDS).isAlive()).isFalse();
            var kept =
                    Integer.parseInt(read(postgres, "select max(number)::text from acknowledged"));
            assertThat(kept).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void endsWithItsOwner() throws Exception {
        var owner = OwnerProcess.start(options.home(), options.programs());
        var orphan = owner.postmaster();
        owner.killAfter(2);

        assertThat(orphan.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
        assertThat(options.home().resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void refusesDirectoryInUse() throws Exception {
        var postgres = EmbeddedPostgres.start(options);
        try (postgres) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(options))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining(
                            "in use by another Consilium (process %d)"
                                    .formatted(ProcessHandle.current().pid()));
            assertThat(read(postgres, "select 'fine'")).isEqualTo("fine");
        }
    }

    @Test
    void refusesClusterOfAnotherVersionUntouched() throws Exception {
        var version = options.home().resolve("postgres/PG_VERSION");
        Files.writeString(version, "14\n");
        var before = FileTree.of(options.home().resolve("postgres"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(options))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining(
                        "written by PostgreSQL 14, and this Consilium brings PostgreSQL 18");
        assertThat(FileTree.of(options.home().resolve("postgres"))).isEqualTo(before);
    }

    @Test
    void refusesHomeThatIsAFile() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "not a directory");

        assertThatThrownBy(() -> EmbeddedPostgres.start(PostgresOptions.forTests(file, PROGRAMS)))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void startsDespiteARecycledProcessNumber() throws Exception {
        var stale =
                List.of(
                        "1",
                        "/elsewhere",
                        "1700000000",
                        "5432",
                        "",
                        "127.0.0.1",
                        "       1         1",
                        "ready   ");
        Files.write(options.home().resolve("postgres/postmaster.pid"), stale);

        try (var postgres = EmbeddedPostgres.start(options)) {
            assertThat(read(postgres, "select 'fine'")).isEqualTo("fine");
        }
    }

    /// Every file with its size and time of change.
    private record FileTree(List<String> lines) {

        static FileTree of(Path root) throws IOException {
            try (var paths = Files.walk(root)) {
                return new FileTree(paths.map(FileTree::line).sorted().toList());
            }
        }

        private static String line(Path path) {
            var file = path.toFile();
            return path + " " + file.length() + " " + file.lastModified();
        }
    }

    private String mode(String file) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(options.home().resolve(file)));
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl("consilium"), "consilium", postgres.password());
    }

    private static void write(EmbeddedPostgres postgres, String... statements) throws SQLException {
        try (var connection = connect(postgres);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String read(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /// A JVM of its own that writes numbers and says each one when the commit has returned, until
    /// it is killed.
    private record OwnerProcess(Process process, Path said, ProcessHandle postmaster) {

        static OwnerProcess start(Path home, Path programs) throws Exception {
            var said = Files.createTempFile(home.getParent(), "said", ".txt");
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var classPath = System.getProperty("java.class.path");
            var process =
                    new ProcessBuilder(
                                    java,
                                    "-cp",
                                    classPath,
                                    Writer.class.getName(),
                                    home.toString(),
                                    programs.toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .redirectOutput(said.toFile())
                            .start();
            waitForLines(process, said, 1);
            var pid = Files.readAllLines(home.resolve("postgres/postmaster.pid")).getFirst();
            return new OwnerProcess(
                    process, said, ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
        }

        /// @return how many commits were acknowledged before the end
        int killAfter(int acknowledged) throws Exception {
            waitForLines(process, said, acknowledged);
            process.destroyForcibly().waitFor();
            return (int) wholeLines(said);
        }

        private static void waitForLines(Process process, Path said, int lines) throws Exception {
            while (wholeLines(said) < lines) {
                assertThat(process.isAlive()).isTrue();
                Thread.sleep(5);
            }
        }

        private static long wholeLines(Path said) throws IOException {
            return Files.readString(said).chars().filter(it -> it == '\n').count();
        }
    }

    static final class Writer {

        private Writer() {}

        public static void main(String... arguments) throws Exception {
            var options =
                    new PostgresOptions(
                            Path.of(arguments[0]), Path.of(arguments[1]), true, line -> {});
            var postgres = EmbeddedPostgres.start(options);
            try (var connection = connect(postgres);
                    var statement = connection.createStatement()) {
                statement.execute("create table acknowledged (number int)");
                for (var number = 1; ; number++) {
                    statement.execute("insert into acknowledged values (" + number + ")");
                    System.out.println(number);
                }
            }
        }
    }
}
