package org.consilium.platform.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.consilium.platform.keeping.Manifest.FileSum;
import org.consilium.platform.keeping.Manifest.TableSum;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/// Writes everything an instance holds: the tables as of one moment, then the files. A file is
/// never changed and is there before a row names it, so files read after the tables hold all that
/// these speak of.
final class Dump {
    static final String ABOUT = "about.json";
    static final String MANIFEST = "manifest.json";
    static final String TABLES = "tables/";
    static final String FILES = "files/";

    private final Path home;
    private final Clock clock;
    private final KeepingProgress progress;
    private final JsonMapper json = JsonMapper.shared();

    Dump(Path home, Clock clock, KeepingProgress progress) {
        this.home = home;
        this.clock = clock;
        this.progress = progress;
    }

    Manifest write(DataSource database, Sink sink) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            beginSnapshot(connection);
            Manifest manifest;
            try {
                manifest = write(connection, sink);
            } catch (IOException | SQLException | RuntimeException failure) {
                // In the middle of a table the connection would wait for ever for the rest of it.
                connection.abort(Runnable::run);
                throw failure;
            }
            connection.rollback();
            connection.setAutoCommit(true);
            return manifest;
        }
    }

    /// The sessions of the pool speak their owner's time zone otherwise.
    private static void beginSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local timezone = 'UTC'");
            statement.execute("set local statement_timeout = 0");
        }
    }

    private Manifest write(Connection connection, Sink sink) throws SQLException, IOException {
        var tables = Tables.of(connection);
        var files = KeptFiles.of(home);
        var migrations = Tables.migrations(connection);
        var at = clock.instant().toString();
        put(sink, ABOUT, about(at, migrations, List.of(), List.of()));
        progress.begin(tables.size() + files.size());
        var sums = new ArrayList<TableSum>();
        for (var table : tables) {
            try (var out = sink.begin(TABLES + table.label() + ".jsonl")) {
                sums.add(copy(connection, table, out));
            }
            progress.step(table.label());
        }
        var manifest = about(at, migrations, sums, copyFiles(files, sink));
        put(sink, MANIFEST, manifest);
        return manifest;
    }

    private static Manifest about(
            String at, List<String> migrations, List<TableSum> tables, List<FileSum> files) {
        return new Manifest(Manifest.FORMAT, Manifest.VERSION, at, migrations, tables, files);
    }

    /// Row by row, however large: the whole table is never in memory.
    static TableSum copy(Connection connection, Table table, OutputStream out)
            throws SQLException, IOException {
        var checksum = new Checksum();
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut());
        for (var row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
            var line = unescaped(row);
            checksum.add(line);
            out.write(line);
            out.write('\n');
        }
        return new TableSum(table.label(), checksum.rows(), checksum.text());
    }

    /// JSON holds no tabs or line breaks, so of what `COPY` escapes only the backslash occurs.
    private static byte[] unescaped(byte[] row) {
        int length = row[row.length - 1] == '\n' ? row.length - 1 : row.length;
        var line = new byte[length];
        int at = 0;
        for (int i = 0; i < length; i++) {
            line[at++] = row[i];
            if (row[i] == '\\') {
                i++;
            }
        }
        return java.util.Arrays.copyOf(line, at);
    }

    private List<FileSum> copyFiles(List<String> files, Sink sink) throws IOException {
        var sums = new ArrayList<FileSum>();
        for (var path : files) {
            var digest = sha256();
            long bytes;
            try (var in = Files.newInputStream(home.resolve(path));
                    var out = new DigestOutputStream(sink.begin(FILES + path), digest)) {
                bytes = in.transferTo(out);
                sums.add(new FileSum(path, bytes, Checksum.ofFile(digest.digest())));
            } catch (NoSuchFileException goneMeanwhile) {
                // Deleted since the list was read; its row is gone as well.
            }
            progress.step(path);
        }
        return sums;
    }

    private void put(Sink sink, String name, Manifest manifest) throws IOException {
        try (var out = sink.begin(name)) {
            var text = json.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n";
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
