package org.consilium.files.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.Samples;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Tray;
import org.consilium.files.Wanted;
import org.consilium.files.model.FileType;
import org.consilium.files.model.NewFile;
import org.consilium.files.model.Rendition;
import org.consilium.files.storing.FileStore;
import org.consilium.files.storing.ObjectKey;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Job;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

@ConsiliumTest
class TakeFileDbTest {
    private final Files files;
    private final Book book;
    private final FileStore store;
    private final Database database;
    private final Ids ids;
    private final TestClock clock;
    private final Job collect;
    private final Job forget;

    TakeFileDbTest(
            Files files,
            Book book,
            FileStore store,
            Database database,
            Ids ids,
            TestClock clock,
            List<Job> jobs) {
        this.files = files;
        this.book = book;
        this.store = store;
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.collect = named(jobs, "files.collect-loose-objects");
        this.forget = named(jobs, "files.forget-trays");
    }

    private static Job named(List<Job> jobs, String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst().orElseThrow();
    }

    private Tray tray() {
        return Tray.of(new MemberId(ids.next()), "test");
    }

    private TakeOutcome take(Tray tray, byte[] content) {
        return files.take(tray, Wanted.ATTACHMENT, "a.txt", new ByteArrayResource(content));
    }

    private long used(Tray tray) {
        return database.sql(
                        "select coalesce(sum(bytes), 0) as n from files.usage where member_id = :m")
                .param("m", tray.member())
                .query(row -> row.number("n"))
                .one();
    }

    private String keyOf(FileId file) {
        return database.sql("select object_key from files.file where id = :id")
                .param("id", file)
                .query(row -> row.text("object_key"))
                .one();
    }

    private boolean isStored(String key) throws IOException {
        var found = store.open(new ObjectKey(key, Rendition.FULL), 0, 1);
        if (found.isPresent()) {
            found.get().bytes().close();
        }
        return found.isPresent();
    }

    @Test
    void takesTheSameFileOnce() throws Exception {
        var tray = tray();
        var work = new ArrayList<Callable<TakeOutcome>>();
        for (int i = 0; i < 6; i++) {
            work.add(() -> take(tray, Samples.text("the same words")));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : threads.invokeAll(work)) {
                assertThat(outcome.get()).isInstanceOf(TakeOutcome.Taken.class);
            }
        }
        assertThat(files.in(tray)).hasSize(1);
        assertThat(used(tray)).isEqualTo(14);
    }

    @Test
    void letsNobodyKeepMoreThanTheQuota() throws Exception {
        var tray = tray();
        var work = new ArrayList<Callable<Book.Entry>>();
        for (int i = 0; i < 12; i++) {
            var digest = new byte[] {(byte) i};
            work.add(() -> {
                var key = ObjectKey.random();
                book.announce(key);
                var file =
                        new NewFile(
                                book.newId(),
                                FileType.TEXT,
                                "a.txt",
                                null,
                                null,
                                key,
                                List.of(Rendition.FULL),
                                100,
                                100,
                                digest);
                return book.enter(file, tray, 500);
            });
        }
        int entered = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : threads.invokeAll(work)) {
                entered += outcome.get() instanceof Book.Entry.Entered ? 1 : 0;
            }
        }
        assertThat(entered).isEqualTo(5);
        assertThat(used(tray)).isEqualTo(500);
        assertThat(files.in(tray)).hasSize(5);
    }

    @Test
    void freesTheQuotaAndTheStore() throws Exception {
        var tray = tray();
        var taken = (TakeOutcome.Taken) take(tray, Samples.text("short-lived"));
        var key = keyOf(taken.file());
        assertThat(isStored(key)).isTrue();
        files.drop(tray, List.of(taken.file()));
        assertThat(used(tray)).isZero();
        clock.advance(Duration.ofHours(2));
        collect.run();
        assertThat(isStored(key)).isFalse();
    }

    @Test
    void collectsWhatACrashLeftBehind() throws Exception {
        var key = ObjectKey.random();
        book.announce(key);
        var file = java.nio.file.Files.createTempFile("left", "");
        store.put(new ObjectKey(key, Rendition.FULL), file);
        collect.run();
        assertThat(isStored(key)).isTrue();
        clock.advance(Duration.ofHours(2));
        collect.run();
        assertThat(isStored(key)).isFalse();
    }

    @Test
    void keepsWhatAFileNames() throws Exception {
        var taken = (TakeOutcome.Taken) take(tray(), Samples.text("it stays"));
        clock.advance(Duration.ofDays(2));
        collect.run();
        assertThat(isStored(keyOf(taken.file()))).isTrue();
    }

    @Test
    void forgetsWhatWasNeverSent() {
        var tray = tray();
        take(tray, Samples.text("forgotten"));
        clock.advance(Duration.ofDays(181));
        forget.run();
        assertThat(files.in(tray)).isEmpty();
    }

    @Test
    void refusesEmptyAndTooLarge() {
        assertThat(take(tray(), new byte[0])).isInstanceOf(TakeOutcome.Refused.class);
        assertThat(take(tray(), new byte[21 << 20])).isInstanceOf(TakeOutcome.Refused.class);
    }
}
