package org.consilium.verification.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.consilium.platform.Ids;
import org.consilium.platform.StartupProblem;
import org.consilium.testing.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class ImportNpiDbTest {
    private static final Path DEMO =
            Path.of("src", "main", "resources", "demo", "npidata_pfile_demo.csv");
    private static final int MANY = 200_000;

    private final TestPostgres.Fresh fresh = TestPostgres.fresh();
    private final PGSimpleDataSource database = fresh.dataSource();

    @TempDir private Path folder;

    @Test
    void importsPeopleAndDeactivatedNumbersOnly() throws SQLException {
        assertThat(run(DEMO)).isEqualTo(45);
        assertThat(
                        query(
                                """
                                select last_name || '|' || first_name || '|' || other_last_name
                                    || '|' || taxonomies::text || '|' || states::text
                                from verification.npi where npi = 1000000210
                                """))
                .isEqualTo("O'DONNELL-REYES|MARIA|REYES|{207RC0000X,207R00000X}|{NM}");
        assertThat(
                        query(
                                "select deactivated_on::text from verification.npi where npi = 1000000491"))
                .isEqualTo("2026-03-14");
        assertThat(query("select file_name || row_count from verification.npi_import"))
                .isEqualTo("npidata_pfile_demo.csv45");
    }

    @Test
    void readsTheZipAsPublished() throws IOException, SQLException {
        var zip = folder.resolve("NPPES_Data_Dissemination.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("npidata_pfile_20050523-20261108_fileheader.csv"));
            out.write("\"NPI\"\n".getBytes(StandardCharsets.US_ASCII));
            out.putNextEntry(new ZipEntry("npidata_pfile_20050523-20261108.csv"));
            Files.copy(DEMO, out);
        }
        assertThat(run(zip)).isEqualTo(45);
    }

    @Test
    void replacesTheWholeRegistry() throws IOException, SQLException {
        run(file(NpiLayout.person("1000000004", "OLD", "ANN")));
        run(file(NpiLayout.person("1999999992", "NEW", "BEN")));
        assertThat(query("select string_agg(last_name, ' ') from verification.npi"))
                .isEqualTo("NEW");
    }

    @Test
    void keepsTheRegistryInUseWhenTheFileIsBroken() throws IOException, SQLException {
        run(file(NpiLayout.person("1000000004", "OLD", "ANN")));
        var broken = file(NpiLayout.person("1999999992", "NEW", "BEN") + "\"2000000002\",\"1\"\n");
        assertThatThrownBy(() -> run(broken))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("row 2 has 2 columns")
                .hasMessageContaining("Nothing was changed");
        assertThat(query("select string_agg(last_name, ' ') from verification.npi"))
                .isEqualTo("OLD");
        run(file(NpiLayout.person("1999999992", "NEW", "BEN")));
        assertThat(query("select string_agg(last_name, ' ') from verification.npi"))
                .isEqualTo("NEW");
    }

    @Test
    void refusesAWeeklyIncrement() throws IOException, SQLException {
        run(DEMO);
        var increment = file(NpiLayout.person("1999999992", "NEW", "BEN"));
        assertThatThrownBy(() -> run(increment))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("weekly increment");
        assertThat(query("select count(*)::text from verification.npi")).isEqualTo("45");
    }

    @Test
    void refusesWhatIsNotTheFile() throws IOException {
        var other = folder.resolve("other.csv");
        Files.writeString(other, "a,b\n1,2\n");
        assertThatThrownBy(() -> run(other)).hasMessageContaining("no column \"Provider Business");
        assertThatThrownBy(() -> run(folder.resolve("none.csv"))).hasMessageContaining("no file");
        Files.writeString(other, "");
        assertThatThrownBy(() -> run(other)).hasMessageContaining("empty");
    }

    @Test
    void takesNamesThatLookLikeTheFormatItself() throws IOException, SQLException {
        run(file(NpiLayout.person("1000000004", "O\\N\tX\nY", "\\.")));
        assertThat(query("select last_name || '|' || first_name from verification.npi"))
                .isEqualTo("O\\N X Y|\\.");
    }

    @Test
    void refusesASecondImportAtTheSameTime() throws SQLException {
        try (var first = NpiStaging.open(database)) {
            assertThat(first.rowsInUse()).isZero();
            assertThatThrownBy(() -> run(DEMO)).hasMessageContaining("Another import");
        }
    }

    /// A JVM of 40 MB, Spring and PostgreSQL aside, takes a file larger than that.
    @Test
    void takesAFileLargerThanItsMemory() throws Exception {
        var file = NpiLayout.large(folder, MANY);
        assertThat(Files.size(file)).isGreaterThan(40_000_000);
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx24m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallHeap.class.getName(),
                                fresh.url(),
                                file.toString()));
        var log = folder.resolve("log").toFile();
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        var running = process.start();
        assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).as(Files.readString(log.toPath())).isZero();
        assertThat(query("select count(*)::text from verification.npi")).isEqualTo("" + MANY);
    }

    /// What runs in the small JVM.
    static final class SmallHeap {
        private SmallHeap() {}

        public static void main(String... arguments) {
            var database = new PGSimpleDataSource();
            database.setUrl(arguments[0]);
            var clock = Clock.systemUTC();
            new ImportNpi(database, new Ids(clock), clock)
                    .run(
                            Path.of(arguments[1]),
                            false,
                            new ImportProgress(System.out, clock, false));
        }
    }

    private long run(Path file) {
        var clock = Clock.systemUTC();
        var quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new ImportNpi(database, new Ids(clock), clock)
                .run(file, false, new ImportProgress(quiet, clock, true));
    }

    private Path file(String rows) throws IOException {
        var file = Files.createTempFile(folder, "npidata_pfile_", ".csv");
        return Files.writeString(file, NpiLayout.header() + rows);
    }

    private String query(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
