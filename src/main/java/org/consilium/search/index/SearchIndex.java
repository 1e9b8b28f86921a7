package org.consilium.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.consilium.platform.Item;
import org.consilium.search.SearchDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The index of this process: one writer, and readers that see what was written when it was last
/// refreshed. Small buffers, no caches: the heap is small, and the files are in the page cache.
@Component
public class SearchIndex implements AutoCloseable {
    private static final double BUFFER_MB = 8;
    private static final double LARGEST_SEGMENT_MB = 1_024;

    /// Few, because every look goes through each.
    private static final double SEGMENTS_OF_A_SIZE = 5;

    static {
        // A box full of words, each with those that differ by a letter.
        IndexSearcher.setMaxClauseCount(8_192);
    }

    private final IndexFolder folder;
    private volatile @Nullable Opened opened;

    private record Opened(Directory directory, IndexWriter writer, SearcherManager readers) {}

    /// Reads something of the index.
    @FunctionalInterface
    public interface Reading<T> {
        T read(IndexReader reader) throws IOException;
    }

    public SearchIndex(IndexFolder folder) {
        this.folder = folder;
    }

    /// Opens it, and empties it first if it cannot be read: it can be built anew at any time.
    synchronized void open() throws IOException {
        if (opened == null) {
            opened = folder.open(SearchIndex::opened);
        }
    }

    private static Opened opened(Directory directory) throws IOException {
        try {
            return opened(directory, IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IndexNotFoundException
                | java.nio.file.NoSuchFileException
                | java.io.EOFException
                | IllegalArgumentException unreadable) {
            for (var file : List.of(directory.listAll())) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            return opened(directory, IndexWriterConfig.OpenMode.CREATE);
        }
    }

    private static Opened opened(Directory directory, IndexWriterConfig.OpenMode mode)
            throws IOException {
        var merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(3, 1);
        var policy = new TieredMergePolicy();
        policy.setMaxMergedSegmentMB(LARGEST_SEGMENT_MB);
        policy.setSegmentsPerTier(SEGMENTS_OF_A_SIZE);
        var config =
                new IndexWriterConfig(Analysis.forIndex())
                        .setOpenMode(mode)
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setMergePolicy(policy)
                        .setMergeScheduler(merges)
                        .setCommitOnClose(false);
        var writer = new IndexWriter(directory, config);
        return new Opened(directory, writer, new SearcherManager(writer, null));
    }

    /// Lets somebody read; empty while the index is not open.
    public <T> Optional<T> read(Reading<T> reading) {
        var now = opened;
        if (now == null) {
            return Optional.empty();
        }
        try {
            var searcher = now.readers.acquire();
            try {
                return Optional.of(reading.read(searcher.getIndexReader()));
            } finally {
                now.readers.release(searcher);
            }
        } catch (AlreadyClosedException closing) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What the files were built from; empty for an index that is new or was not finished.
    Optional<Built> built() {
        var kept = new HashMap<String, String>();
        var data = present().writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return Built.read(kept);
    }

    void clear() throws IOException {
        present().writer.deleteAll();
    }

    void put(Collection<SearchDocument> documents) throws IOException {
        for (var document : documents) {
            present()
                    .writer
                    .updateDocument(Documents.term(document.item()), Documents.of(document));
        }
    }

    /// For a build, which writes each document once.
    void add(Collection<SearchDocument> documents) throws IOException {
        for (var document : documents) {
            present().writer.addDocument(Documents.of(document));
        }
    }

    void remove(Collection<Item> items) throws IOException {
        for (var item : items) {
            present().writer.deleteDocuments(Documents.term(item));
        }
    }

    /// Lets readers see what was written.
    void refresh() throws IOException {
        present().readers.maybeRefreshBlocking();
    }

    /// Keeps what was written, with the position it stands for.
    void commit(Built built) throws IOException {
        var writer = present().writer;
        writer.setLiveCommitData(built.write().entrySet());
        writer.commit();
    }

    /// Drops what was not committed, after a failure; the next [#open] goes on from there.
    synchronized void rollBack() {
        var now = opened;
        opened = null;
        if (now == null) {
            return;
        }
        try (var directory = now.directory) {
            now.readers.close();
            now.writer.rollback();
        } catch (IOException | AlreadyClosedException broken) {
            // It is opened anew, and emptied if it cannot be read.
        }
    }

    @Override
    public void close() {
        rollBack();
    }

    private Opened present() {
        var now = opened;
        if (now == null) {
            throw new AlreadyClosedException("the index is not open");
        }
        return now;
    }
}
