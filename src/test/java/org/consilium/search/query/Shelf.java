package org.consilium.search.query;

import java.io.IOException;
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
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.search.SearchDocument;
import org.consilium.search.SearchDocument.Progress;
import org.consilium.search.SearchDocument.Shape;
import org.consilium.search.index.Analysis;
import org.consilium.search.index.Documents;
import org.consilium.search.index.Fields;
import org.jspecify.annotations.Nullable;

/// A small index in memory, and ways to ask it.
final class Shelf {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final String ALL = "clinicians";

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private int number;

    Shelf() {
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(Analysis.forIndex()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Puts a question there that everybody may find.
    Shelf question(String title, String body) {
        return put(Shape.QUESTION, title, body, ALL);
    }

    Shelf put(Shape shape, String title, String body, String token) {
        return put(shape, title, body, token, "Amara Okafor", Set.of(), Set.of());
    }

    Shelf put(
            Shape shape,
            String title,
            String body,
            String token,
            String author,
            Set<String> tags,
            Set<String> references) {
        var by = UUID.nameUUIDFromBytes(author.getBytes(StandardCharsets.UTF_8));
        number++;
        return put(
                new SearchDocument(
                        item(title),
                        Set.of(token),
                        title,
                        body,
                        new MemberId(by),
                        author,
                        null,
                        null,
                        tags,
                        references,
                        shape,
                        shape == Shape.QUESTION ? Progress.WAITING : Progress.NONE,
                        NOON.plusSeconds(number)));
    }

    /// A case with what one can choose by.
    Shelf caseOf(String title, String body, String token, Map<String, String> facets) {
        number++;
        var plain =
                new SearchDocument(
                        item(title),
                        Set.of(token),
                        title,
                        body,
                        null,
                        "",
                        null,
                        null,
                        Set.of(),
                        Set.of(),
                        Shape.CASE,
                        Progress.WAITING,
                        NOON.plusSeconds(number));
        return put(plain.with(facets, Progress.WAITING));
    }

    /// The texts of what is like the one with this title, for who holds these tokens.
    List<String> like(String title, Set<String> tokens) {
        return read(reader -> {
            var stored = reader.storedFields();
            var keys = new HashMap<Item, String>();
            Item self = null;
            for (int i = 0; i < reader.maxDoc(); i++) {
                var document = stored.document(i);
                var item = Documents.item(document.get(Fields.KEY));
                keys.put(item, document.get(Fields.TITLE));
                self = title.equals(document.get(Fields.TITLE)) ? item : self;
            }
            var sight = new Sight(tokens, Set.of());
            return new Likeness(reader)
                    .to(Objects.requireNonNull(self), sight, 5).stream().map(keys::get).toList();
        });
    }

    private Item item(String title) {
        var name = (title + number).getBytes(StandardCharsets.UTF_8);
        return new Item("thread", UUID.nameUUIDFromBytes(name));
    }

    private Shelf put(SearchDocument document) {
        try {
            writer.addDocument(Documents.of(document));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    Hits find(String words) {
        return find(filter(words), Set.of(ALL), Set.of(), null, 20);
    }

    Hits find(SearchFilter filter, Set<String> tokens, Set<MemberId> hidden) {
        return find(filter, tokens, hidden, null, 20);
    }

    Hits find(
            SearchFilter filter,
            Set<String> tokens,
            Set<MemberId> hidden,
            @Nullable HitCursor after,
            int limit) {
        return read(reader -> new Finder(reader).find(asked(filter, tokens, hidden, after, limit)));
    }

    /// The texts of what was found, in order.
    List<String> bodies(String words) {
        return find(words).hits().stream().map(Hit::body).toList();
    }

    @Nullable String nearest(String words, Set<String> tokens) {
        return read(reader -> {
            var finder = new Finder(reader);
            return new Spelling(reader, finder)
                    .nearest(asked(filter(words), tokens, Set.of(), null, 20))
                    .orElse("");
        });
    }

    Highlights highlights(String words) {
        return read(reader -> new Highlights(new Finder(reader).words(filter(words), false)));
    }

    static SearchFilter filter(String words) {
        return SearchFilter.of(SearchFilter.Wishes.of(words));
    }

    private static Finder.Asked asked(
            SearchFilter filter,
            Set<String> tokens,
            Set<MemberId> hidden,
            @Nullable HitCursor after,
            int limit) {
        return new Finder.Asked(filter, new Sight(tokens, hidden), Instant.EPOCH, after, limit);
    }

    private interface Reading<T> {
        T read(IndexReader reader) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try (var reader = DirectoryReader.open(writer)) {
            return reading.read(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
