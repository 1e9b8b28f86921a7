package org.consilium.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.PlainDatabase;
import org.consilium.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerDbTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final String url = TestPostgres.fresh().url();
    private final Database database = PlainDatabase.at(url);
    private final ChangeLog log = new ChangeLog(database, new Ids(CLOCK), CLOCK);
    private final Library library = new Library(database);

    @TempDir Path folder;

    private final List<Server> processes = new java.util.ArrayList<>();

    /// What one server process has: an index of its own, and what follows.
    private record Server(SearchIndex index, Follower follower) {
        int count(String word) {
            return index.read(reader -> reader.docFreq(new Term(Fields.TITLE, word))).orElse(-1);
        }

        int documents() {
            return index.read(org.apache.lucene.index.IndexReader::numDocs).orElse(-1);
        }
    }

    @AfterEach
    void closeAll() {
        processes.forEach(process -> process.index.close());
    }

    @Test
    void buildsWhatWasThereBefore() {
        for (int i = 0; i < 600; i++) {
            library.write(id(i), "gout");
        }
        var process = process();
        process.follower.catchUp();
        assertThat(process.documents()).isEqualTo(600);
        assertThat(process.follower.state()).isEqualTo(IndexState.READY);
    }

    @Test
    void followsWhatIsWrittenChangedAndGone() {
        var process = process();
        process.follower.catchUp();
        write(id(1), "gout");
        assertThat(process.follower.catchUp()).isEqualTo(1);
        assertThat(process.count("gout")).isEqualTo(1);
        write(id(1), "lupus");
        process.follower.catchUp();
        assertThat(process.documents()).isEqualTo(1);
        assertThat(process.count("lupus")).isEqualTo(1);
        burn(id(1));
        process.follower.catchUp();
        assertThat(process.documents()).isZero();
    }

    @Test
    void bringsTwoProcessesToTheSame() {
        var one = process();
        one.follower.catchUp();
        write(id(1), "gout");
        var other = process();
        other.follower.catchUp();
        write(id(2), "gout");
        one.follower.catchUp();
        other.follower.catchUp();
        assertThat(one.count("gout")).isEqualTo(2);
        assertThat(other.count("gout")).isEqualTo(2);
    }

    /// The earlier transaction commits last: its row lies below one that was read already.
    @Test
    void missesNoLateCommit() throws SQLException {
        var process = process();
        process.follower.catchUp();
        try (var slow = DriverManager.getConnection(url)) {
            slow.setAutoCommit(false);
            insert(slow, id(1), "early");
            write(id(2), "late");
            assertThat(process.follower.catchUp()).isEqualTo(1);
            assertThat(process.count("late")).isEqualTo(1);
            assertThat(process.count("early")).isZero();
            assertThat(process.follower.catchUp()).isZero();
            slow.commit();
        }
        process.follower.catchUp();
        assertThat(process.count("early")).isEqualTo(1);
        assertThat(process.follower.catchUp()).isZero();
    }

    @Test
    void missesNothingOfManyWriters() throws Exception {
        var process = process();
        process.follower.catchUp();
        var writers = new Thread[4];
        for (int w = 0; w < writers.length; w++) {
            int writer = w;
            writers[w] = Thread.ofPlatform().start(() -> writeMany(writer));
        }
        while (java.util.Arrays.stream(writers).anyMatch(Thread::isAlive)) {
            process.follower.catchUp();
        }
        for (var writer : writers) {
            writer.join();
        }
        process.follower.catchUp();
        assertThat(process.documents()).isEqualTo(writers.length * 40);
    }

    private void writeMany(int writer) {
        var random = new Random(writer);
        try (var connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < 40; i++) {
                insert(connection, id(writer * 1_000 + i), "gout");
                if (random.nextInt(3) == 0) {
                    connection.commit();
                }
            }
            connection.commit();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void goesOnAfterCrashFromTheLastCommit() throws IOException {
        var first = onDisk();
        first.follower.catchUp();
        write(id(1), "kept");
        first.follower.catchUp();
        first.follower.commit();
        write(id(2), "lost");
        first.follower.catchUp();
        first.index.close();

        write(id(3), "meanwhile");
        var second = onDisk();
        assertThat(second.follower.catchUp()).isEqualTo(2);
        assertThat(second.count("kept")).isEqualTo(1);
        assertThat(second.count("lost")).isEqualTo(1);
        assertThat(second.count("meanwhile")).isEqualTo(1);
    }

    @Test
    void buildsAnewAfterCrashWhileBuilding() throws IOException {
        library.write(id(1), "gout");
        var crashed = onDisk();
        crashed.index.open();
        crashed.index.clear();
        crashed.index.add(library.documents(List.of(id(1))));
        crashed.index.close();

        var next = onDisk();
        next.follower.catchUp();
        assertThat(next.documents()).isEqualTo(1);
    }

    @Test
    void buildsAnewWhenFilesAreBroken() throws IOException {
        library.write(id(1), "gout");
        var first = onDisk();
        first.follower.catchUp();
        first.index.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().equals("write.lock")) {
                    Files.write(file, "rubbish".getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        var next = onDisk();
        next.follower.catchUp();
        assertThat(next.count("gout")).isEqualTo(1);
    }

    @Test
    void buildsAnewWhenAsked() {
        var process = process();
        process.follower.catchUp();
        library.write(id(1), "gout");
        assertThat(process.follower.catchUp()).isZero();
        log.raise();
        process.follower.catchUp();
        assertThat(process.count("gout")).isEqualTo(1);
    }

    @Test
    void buildsAnewWhenLogForgot() throws IOException {
        var first = onDisk();
        first.follower.catchUp();
        first.follower.commit();
        first.index.close();
        write(id(1), "gout");
        log.forgetBefore(CLOCK.instant().plus(Duration.ofDays(1)));
        var next = onDisk();
        next.follower.catchUp();
        assertThat(next.count("gout")).isEqualTo(1);
    }

    @Test
    void keepsProcessesOfOneFolderApart() {
        library.write(id(1), "gout");
        var one = onDisk();
        var other = onDisk();
        one.follower.catchUp();
        other.follower.catchUp();
        assertThat(folder.resolve("1")).isDirectory();
        assertThat(folder.resolve("2")).isDirectory();
        assertThat(other.count("gout")).isEqualTo(1);
    }

    private Server process() {
        return process(new IndexFolder(folder, true));
    }

    private Server onDisk() {
        return process(new IndexFolder(folder, false));
    }

    private Server process(IndexFolder place) {
        var index = new SearchIndex(place);
        var process = new Server(index, new Follower(index, log, List.of(library)));
        processes.add(process);
        return process;
    }

    private void write(UUID id, String title) {
        database.inTransaction(() -> {
            library.write(id, title);
            log.note(Library.KIND, List.of(id));
            return 0;
        });
    }

    private void burn(UUID id) {
        database.inTransaction(() -> {
            library.burn(id);
            log.note(Library.KIND, List.of(id));
            return 0;
        });
    }

    private static void insert(java.sql.Connection connection, UUID id, String title)
            throws SQLException {
        try (var book = connection.prepareStatement("insert into public.book values (?, ?)");
                var change =
                        connection.prepareStatement(
                                """
                                insert into search.change (kind, item_id, noted_at)
                                values ('book', ?, now())
                                """)) {
            book.setObject(1, id);
            book.setString(2, title);
            book.executeUpdate();
            change.setObject(1, id);
            change.executeUpdate();
        }
    }

    private static UUID id(int number) {
        return new UUID(1, number);
    }
}
