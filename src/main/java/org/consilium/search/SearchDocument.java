package org.consilium.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// What the index knows of an item. `tokens`: who holds one of them may find it. `body` is plain
/// text. `author` wrote it, or is it. `place` is what it lies in. `references` are what it cites,
/// as `doi:…` and `pmid:…`. `facets` are further things to choose by, by name: `image` and `age` of
/// a case, say; short words, and nothing that tells of a person.
public record SearchDocument(
        Item item,
        Set<String> tokens,
        String title,
        String body,
        @Nullable MemberId author,
        String authorName,
        @Nullable Item place,
        @Nullable String specialty,
        Set<String> tags,
        Set<String> references,
        Shape shape,
        Progress progress,
        Instant createdAt,
        Map<String, String> facets) {

    /// The facet of whatever was imported.
    public static final String IMPORTED = "imported";

    /// The facet that holds the name a text was imported with.
    public static final String EXTERNAL = "external";

    /// The facet that holds the name of the room it was imported into, in small letters.
    public static final String COLLECTION = "collection";

    public SearchDocument {
        tokens = Set.copyOf(tokens);
        tags = Set.copyOf(tags);
        references = Set.copyOf(references);
        facets = Map.copyOf(facets);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a document that nobody may find");
        }
    }

    /// Without facets.
    public SearchDocument(
            Item item,
            Set<String> tokens,
            String title,
            String body,
            @Nullable MemberId author,
            String authorName,
            @Nullable Item place,
            @Nullable String specialty,
            Set<String> tags,
            Set<String> references,
            Shape shape,
            Progress progress,
            Instant createdAt) {
        this(
                item,
                tokens,
                title,
                body,
                author,
                authorName,
                place,
                specialty,
                tags,
                references,
                shape,
                progress,
                createdAt,
                Map.of());
    }

    /// The same with further facets, and as far as it has come.
    public SearchDocument with(Map<String, String> more, Progress reached) {
        var all = new HashMap<>(facets);
        all.putAll(more);
        return new SearchDocument(
                item,
                tokens,
                title,
                body,
                author,
                authorName,
                place,
                specialty,
                tags,
                references,
                shape,
                reached,
                createdAt,
                all);
    }

    /// The same with further words to be found by.
    public SearchDocument saying(String more) {
        return more.isBlank()
                ? this
                : new SearchDocument(
                        item,
                        tokens,
                        title,
                        body + "\n\n" + more,
                        author,
                        authorName,
                        place,
                        specialty,
                        tags,
                        references,
                        shape,
                        progress,
                        createdAt,
                        facets);
    }

    /// What a reader calls it; filters go by it.
    public enum Shape {
        CASE,
        QUESTION,
        ARTICLE,
        REPLY,
        PERSON,
        ROOM;

        /// The word in addresses.
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How far a question has come, or a case, which is solved when its outcome is known; [#NONE]
    /// for what is neither.
    public enum Progress {
        NONE,
        WAITING,
        ANSWERED,
        SOLVED
    }
}
