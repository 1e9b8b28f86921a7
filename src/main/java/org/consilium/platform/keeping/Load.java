package org.consilium.platform.keeping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.consilium.platform.StartupProblem;
import org.consilium.platform.keeping.Manifest.FileSum;
import org.consilium.platform.keeping.Manifest.TableSum;
import tools.jackson.databind.json.JsonMapper;

/// Reads a copy into an empty instance: the tables in one transaction, checked against the manifest
/// by reading them back before it commits.
final class Load {
    private static final int BATCH_ROWS = 2_000;
    private static final int BATCH_CHARACTERS = 4 << 20;

    /// What a fresh process may have made of itself already.
    private static final String OWN_SCHEMA = "platform";

    private final Path home;
    private final KeepingProgress progress;
    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, FileSum> files = new HashMap<>();
    private final Set<String> filled = new HashSet<>();

    Load(Path home, KeepingProgress progress) {
        this.home = home;
        this.progress = progress;
    }

    Manifest read(DataSource database, Source source) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var manifest = read(connection, source);
                connection.commit();
                return manifest;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Manifest read(Connection connection, Source source) throws SQLException, IOException {
        execute(connection, "set local timezone = 'UTC'");
        execute(connection, "set local statement_timeout = 0");
        var tables = byLabel(Tables.of(connection));
        requireReadable(connection, source);
        requireEmpty(connection, tables.values());
        var keys = Tables.foreignKeys(connection);
        for (var key : keys) {
            execute(connection, key.drop());
        }
        for (var table : tables.values()) {
            execute(connection, "alter table " + table.quoted() + " disable trigger user");
        }
        progress.begin(tables.size());
        var manifest = entries(connection, source, tables);
        // An index is not made anew while a constraint waits to be checked.
        execute(connection, "set constraints all immediate");
        for (var table : tables.values()) {
            execute(connection, "alter table " + table.quoted() + " enable trigger user");
        }
        for (var key : keys) {
            execute(connection, key.add());
        }
        compare(connection, manifest, tables);
        return manifest;
    }

    private static Map<String, Table> byLabel(List<Table> tables) {
        return tables.stream()
                .collect(
                        Collectors.toMap(
                                Table::label,
                                Function.identity(),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    private void requireReadable(Connection connection, Source source)
            throws SQLException, IOException {
        var first = source.next();
        if (first == null || !first.name().equals(Dump.ABOUT)) {
            throw new StartupProblem("This is no copy of a Consilium. Nothing was changed.");
        }
        var about = manifest(first.content());
        if (!about.format().equals(Manifest.FORMAT) || about.version() != Manifest.VERSION) {
            throw new StartupProblem(
                    "This copy is of format %s %d, which this Consilium does not know. Nothing was changed."
                            .formatted(about.format(), about.version()));
        }
        if (!about.migrations().equals(Tables.migrations(connection))) {
            throw new StartupProblem(
                    "This copy was made by a Consilium whose tables differ from this one's. Nothing was changed. Read it with the version that made it; that one's data the newer version then takes over by itself.");
        }
    }

    private static void requireEmpty(Connection connection, Iterable<Table> tables)
            throws SQLException {
        for (var table : tables) {
            if (table.schema().equals(OWN_SCHEMA)) {
                execute(connection, String.join(" ", "delete from", table.quoted()));
            } else if (hasRows(connection, table)) {
                throw new StartupProblem(
                        "There is something in this instance already (%s). A copy is read into an empty one only; nothing was changed."
                                .formatted(table.label()));
            }
        }
    }

    private static boolean hasRows(Connection connection, Table table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("table " + table.quoted() + " limit 1")) {
            return rows.next();
        }
    }

    private Manifest entries(Connection connection, Source source, Map<String, Table> tables)
            throws SQLException, IOException {
        for (var entry = source.next(); entry != null; entry = source.next()) {
            var name = entry.name();
            if (name.equals(Dump.MANIFEST)) {
                var manifest = manifest(entry.content());
                source.next(); // reads to the end, where a cut copy is noticed
                return manifest;
            }
            if (name.startsWith(Dump.TABLES) && name.endsWith(".jsonl")) {
                var label = name.substring(Dump.TABLES.length(), name.length() - ".jsonl".length());
                var table = tables.get(label);
                if (table == null || !filled.add(label)) {
                    throw new StartupProblem("The copy holds a table too many: " + label + ".");
                }
                fill(connection, table, entry.content());
                progress.step(label);
            } else if (name.startsWith(Dump.FILES)) {
                keep(name.substring(Dump.FILES.length()), entry.content());
            }
        }
        throw new StartupProblem(
                "The copy ends before its end: it has no %s. Nothing was changed."
                        .formatted(Dump.MANIFEST));
    }

    private static void fill(Connection connection, Table table, InputStream content)
            throws SQLException, IOException {
        var reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
        try (var insert = connection.prepareStatement(table.insert())) {
            var batch = new StringBuilder();
            int rows = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                batch.append(rows == 0 ? '[' : ',').append(line);
                if (++rows == BATCH_ROWS || batch.length() > BATCH_CHARACTERS) {
                    send(insert, batch);
                    rows = 0;
                }
            }
            if (rows > 0) {
                send(insert, batch);
            }
        }
    }

    private static void send(PreparedStatement insert, StringBuilder batch) throws SQLException {
        insert.setString(1, batch.append(']').toString());
        insert.executeUpdate();
        batch.setLength(0);
    }

    private void keep(String path, InputStream content) throws IOException {
        var file = home.resolve(path).normalize();
        var parent = file.getParent();
        if (!file.startsWith(home) || parent == null || file.equals(home)) {
            throw new StartupProblem("The copy holds a file outside its folder: " + path + ".");
        }
        Files.createDirectories(parent);
        var digest = Dump.sha256();
        long bytes = Files.copy(new DigestInputStream(content, digest), file);
        files.put(path, new FileSum(path, bytes, Checksum.ofFile(digest.digest())));
    }

    private void compare(Connection connection, Manifest manifest, Map<String, Table> tables)
            throws SQLException, IOException {
        for (var expected : manifest.tables()) {
            var table = tables.get(expected.name());
            TableSum found =
                    table == null
                            ? new TableSum(expected.name(), 0, "no such table")
                            : Dump.copy(connection, table, OutputStream.nullOutputStream());
            requireSame(expected.name(), expected, found);
            progress.checked(expected.name(), expected.rows(), expected.checksum());
        }
        if (filled.size() != manifest.tables().size() || files.size() != manifest.files().size()) {
            throw new StartupProblem(
                    "The copy is not what its manifest says. Nothing was changed.");
        }
        for (var expected : manifest.files()) {
            var found = files.get(expected.path());
            requireSame(expected.path(), expected, found == null ? "missing" : found);
            progress.checked(expected.path(), expected.bytes(), expected.sha256());
        }
    }

    private static void requireSame(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            throw new StartupProblem(
                    "%s is not what was saved (%s, not %s). Nothing was changed."
                            .formatted(what, found, expected));
        }
    }

    private Manifest manifest(InputStream content) throws IOException {
        return json.readValue(content.readAllBytes(), Manifest.class);
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }
}
