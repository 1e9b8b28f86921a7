package org.consilium.platform.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.consilium.platform.StartupProblem;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.TestPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The drill: the demo world is saved, read into an empty instance, and compared.
@ConsiliumTest
class KeepingDbTest {
    private static final char[] PASSPHRASE = "four words in a row".toCharArray();

    private final DataSource demo;
    private final Clock clock;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of("");

    private Path home = Path.of("");

    KeepingDbTest(DataSource demo, Clock clock) {
        this.demo = demo;
        this.clock = clock;
    }

    @BeforeEach
    void fillHome() throws IOException {
        home = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(home.resolve("files/objects/ab"));
        Files.write(home.resolve("files/objects/ab/picture"), new byte[] {0, 1, -1, 13, 10});
        Files.writeString(home.resolve("consilium.lock"), "1");
        Files.createDirectories(home.resolve("postgres"));
        Files.writeString(home.resolve("postgres/PG_VERSION"), "18");
    }

    private Keeping keeping(DataSource database, Path data) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Keeping(database, data, clock, new KeepingProgress(out, false));
    }

    private Path backup() {
        var file = folder.resolve("backup");
        keeping(demo, home).backup(file, PASSPHRASE);
        return file;
    }

    private static Map<String, String> contents(Path root) throws IOException {
        var found = new TreeMap<String, String>();
        try (var paths = Files.walk(root)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(path, StandardCharsets.ISO_8859_1);
                found.put(root.relativize(path).toString(), text);
            }
        }
        return found;
    }

    @Test
    void restoresEverythingFromABackup() throws Exception {
        var file = backup();
        var empty = TestPostgres.fresh().dataSource();
        var restored = folder.resolve("restored");
        var manifest = keeping(empty, restored).restore(file, PASSPHRASE);
        assertThat(manifest.rows()).isGreaterThan(500);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("accounts.member", "files/objects/ab/picture");
        assertThat(contents(restored)).isEqualTo(Map.of("files/objects/ab/picture", "\0\1ÿ\r\n"));
        var one = folder.resolve("one");
        var other = folder.resolve("other");
        keeping(demo, home).export(one);
        keeping(empty, restored).export(other);
        assertThat(contents(other)).isEqualTo(contents(one));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Amara");
    }

    @Test
    void importsWhatItExported() throws Exception {
        var one = folder.resolve("one");
        keeping(demo, home).export(one);
        assertThat(contents(one).keySet())
                .contains("about.json", "manifest.json", "tables/accounts.member.jsonl");
        var empty = TestPostgres.fresh().dataSource();
        var restored = folder.resolve("restored");
        keeping(empty, restored).importFrom(one);
        var other = folder.resolve("other");
        keeping(empty, restored).export(other);
        assertThat(contents(other)).isEqualTo(contents(one));
        assertThat(
                        JdbcClient.create(empty)
                                .sql("select count(*) from pg_constraint where contype = 'f'")
                                .query(Long.class)
                                .single())
                .isEqualTo(
                        JdbcClient.create(demo)
                                .sql("select count(*) from pg_constraint where contype = 'f'")
                                .query(Long.class)
                                .single());
    }

    /// Each leaves an empty instance behind, and says a sentence.
    @Nested
    class WhenSomethingIsWrong {
        private final DataSource empty = TestPostgres.fresh().dataSource();

        private void refuses(Path file, char[] passphrase, String sentence) {
            assertThatThrownBy(() ->
                            keeping(empty, folder.resolve("restored")).restore(file, passphrase))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining(sentence);
            assertThat(
                            JdbcClient.create(empty)
                                    .sql("select count(*) from accounts.member")
                                    .query(Long.class)
                                    .single())
                    .isZero();
        }

        @Test
        void refusesAnotherPassphrase() {
            refuses(backup(), "not the passphrase".toCharArray(), "not the passphrase");
        }

        @Test
        void noticesACutFile() throws Exception {
            var file = backup();
            try (var cut = new RandomAccessFile(file.toFile(), "rw")) {
                cut.setLength(cut.length() - 20);
            }
            refuses(file, PASSPHRASE, "damaged");
        }

        @Test
        void noticesAFlippedByte() throws Exception {
            var file = backup();
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            refuses(file, PASSPHRASE, "damaged");
        }

        @Test
        void refusesWhatIsNoBackup() throws Exception {
            var file = Files.writeString(folder.resolve("letter"), "Dear all, ".repeat(20));
            refuses(file, PASSPHRASE, "no backup");
        }

        @Test
        void refusesAnInstanceThatIsUsed() {
            var file = backup();
            assertThatThrownBy(() ->
                            keeping(demo, folder.resolve("restored")).restore(file, PASSPHRASE))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("into an empty one only");
        }

        @Test
        void refusesAnExportWithoutItsEnd() throws Exception {
            var one = folder.resolve("one");
            keeping(demo, home).export(one);
            Files.delete(one.resolve("manifest.json"));
            assertThatThrownBy(() -> keeping(empty, folder.resolve("r")).importFrom(one))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("no whole export");
        }

        @Test
        void noticesAChangedRowOfAnExport() throws Exception {
            var one = folder.resolve("one");
            keeping(demo, home).export(one);
            var members = one.resolve("tables/accounts.member.jsonl");
            Files.writeString(members, Files.readString(members).replace("Amara", "Amarah"));
            assertThatThrownBy(() -> keeping(empty, folder.resolve("r")).importFrom(one))
                    .isInstanceOf(StartupProblem.class)
                    .hasMessageContaining("accounts.member is not what was saved");
        }

        @Test
        void overwritesNothing() throws Exception {
            var file = Files.writeString(folder.resolve("backup"), "mine");
            assertThatThrownBy(() -> keeping(demo, home).backup(file, PASSPHRASE))
                    .isInstanceOf(StartupProblem.class);
            assertThat(file).hasContent("mine");
        }

        @Test
        void leavesNothingWhenTheDiskIsFull() {
            var full = new Dump(home, clock, new KeepingProgress(System.out, false));
            assertThatThrownBy(() -> full.write(demo, new ZipSink(new FullDisk(50_000))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("No space left");
            assertThat(List.of(folder.resolve("backup").toFile().exists())).containsExactly(false);
        }
    }

    /// Takes some bytes and then says what a full disk says.
    private static final class FullDisk extends OutputStream {
        private int left;

        FullDisk(int left) {
            this.left = left;
        }

        @Override
        public void write(int one) throws IOException {
            if (left-- <= 0) {
                throw new IOException("No space left on device");
            }
        }
    }
}
