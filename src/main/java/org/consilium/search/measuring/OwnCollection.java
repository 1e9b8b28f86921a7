package org.consilium.search.measuring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.consilium.platform.Item;
import org.consilium.search.SearchDocument;
import org.consilium.search.index.Analysis;
import org.consilium.search.index.Documents;

/// A small test collection written for the project: short texts, questions, and judgments by the
/// same people. It shows whether a change helps or harms; how good the search is, a collection of
/// others must say.
final class OwnCollection {
    private static final String FOLDER = "/search/measure/";
    private static final Instant WRITTEN = Instant.parse("2026-11-22T00:00:00Z");

    record Question(String id, String words, Relevance relevance) {}

    private OwnCollection() {}

    static List<Question> questions() {
        return rows("queries.tsv").stream()
                .map(row -> new Question(row.get(0), row.get(1), judgments(row.get(2))))
                .toList();
    }

    /// Reads something of an index of the texts, kept in memory.
    static <T> T read(org.consilium.search.index.SearchIndex.Reading<T> reading) {
        try (var directory = new ByteBuffersDirectory();
                var writer =
                        new IndexWriter(directory, new IndexWriterConfig(Analysis.forIndex()))) {
            for (var row : rows("texts.tsv")) {
                writer.addDocument(Documents.of(document(row.get(0), row.get(1), row.get(2))));
            }
            try (var reader = DirectoryReader.open(writer)) {
                return reading.read(reader);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static SearchDocument document(String id, String title, String text) {
        return new SearchDocument(
                new Item("text", UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))),
                Set.of(SearchDocument.IMPORTED),
                title,
                text,
                null,
                "",
                null,
                null,
                Set.of(),
                Set.of(),
                SearchDocument.Shape.ARTICLE,
                SearchDocument.Progress.NONE,
                WRITTEN,
                Map.of(SearchDocument.IMPORTED, "yes", SearchDocument.EXTERNAL, id));
    }

    private static Relevance judgments(String written) {
        var judged = new HashMap<String, Integer>();
        for (var each : List.of(written.split(" ", -1))) {
            int colon = each.indexOf(':');
            judged.put(each.substring(0, colon), Integer.parseInt(each.substring(colon + 1)));
        }
        return new Relevance(judged);
    }

    private static List<List<String>> rows(String name) {
        var file = Objects.requireNonNull(OwnCollection.class.getResourceAsStream(FOLDER + name));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
