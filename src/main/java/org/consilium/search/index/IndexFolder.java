package org.consilium.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;

/// Where this process keeps its index: `search/1` of the data directory, or the next number when
/// another process that shares the directory holds that one. Read as files and not mapped into
/// memory: what is mapped counts as memory of the process, which has little.
public class IndexFolder {
    private static final int PROCESSES = 16;

    private final Path home;
    private final boolean memory;

    IndexFolder(Path home, boolean memory) {
        this.home = home;
        this.memory = memory;
    }

    /// Opens it for writing.
    @FunctionalInterface
    interface Opening<T> {
        T open(Directory directory) throws IOException;
    }

    /// Opens the first folder that is free.
    <T> T open(Opening<T> opening) throws IOException {
        if (memory) {
            return opening.open(new ByteBuffersDirectory());
        }
        return open(opening, 1);
    }

    private <T> T open(Opening<T> opening, int number) throws IOException {
        try {
            return opening.open(at(number));
        } catch (LockObtainFailedException held) {
            if (number == PROCESSES) {
                throw held;
            }
            return open(opening, number + 1);
        }
    }

    /// The one that the first process on this data keeps.
    Directory first() throws IOException {
        return at(1);
    }

    /// Whether another process is writing it.
    boolean isTaken() throws IOException {
        if (memory) {
            return false;
        }
        try (var directory = first();
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            return false;
        } catch (LockObtainFailedException held) {
            return true;
        }
    }

    private Directory at(int number) throws IOException {
        var folder = home.resolve(Integer.toString(number));
        Files.createDirectories(folder);
        return new NIOFSDirectory(folder);
    }
}
