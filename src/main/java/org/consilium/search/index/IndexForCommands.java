package org.consilium.search.index;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.consilium.platform.StartupProblem;
import org.springframework.stereotype.Component;

/// The index for a process that serves no pages: that of the instance that runs on the same data,
/// once it has followed everything; else its own, brought up first.
@Component
public class IndexForCommands {
    private static final int SECONDS_AT_MOST = 3_600;
    private static final long SECOND = 1_000_000_000L;

    private final IndexFolder folder;
    private final SearchIndex index;
    private final Follower follower;
    private final ChangeLog log;

    IndexForCommands(IndexFolder folder, SearchIndex index, Follower follower, ChangeLog log) {
        this.folder = folder;
        this.index = index;
        this.follower = follower;
        this.log = log;
    }

    /// `telling` hears what is waited for.
    public <T> T read(SearchIndex.Reading<T> reading, Consumer<String> telling) throws IOException {
        if (folder.isTaken()) {
            return beside(reading, telling);
        }
        telling.accept("Bringing the search index up to date ...");
        follower.catchUp();
        follower.commit();
        return index.read(reading).orElseThrow();
    }

    private <T> T beside(SearchIndex.Reading<T> reading, Consumer<String> telling)
            throws IOException {
        try (var directory = folder.first()) {
            for (int second = 0; second < SECONDS_AT_MOST; second++) {
                var reader = complete(directory);
                if (reader.isPresent()) {
                    try (var open = reader.get()) {
                        return reading.read(open);
                    }
                }
                if (second == 0) {
                    telling.accept("Waiting until the running instance has indexed everything ...");
                }
                java.util.concurrent.locks.LockSupport.parkNanos(SECOND);
            }
        }
        throw new StartupProblem("The running instance has not indexed everything within an hour.");
    }

    /// Empty while its files do not stand for all that is in the database.
    private Optional<DirectoryReader> complete(Directory directory) throws IOException {
        DirectoryReader reader;
        try {
            reader = DirectoryReader.open(directory);
        } catch (IndexNotFoundException notYet) {
            return Optional.empty();
        }
        var wanted = log.log();
        boolean isComplete =
                Built.read(reader.getIndexCommit().getUserData())
                        .filter(built -> built.epoch().equals(wanted.epoch()))
                        .filter(built -> built.generation() == wanted.generation())
                        .filter(built -> log.after(built.position(), 1).isEmpty())
                        .isPresent();
        if (isComplete) {
            return Optional.of(reader);
        }
        reader.close();
        return Optional.empty();
    }
}
