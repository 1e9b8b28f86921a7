package org.consilium.search;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// What the index knows of an item. `tokens`: who holds one of them may find it. `body` is plain
/// text. `author` wrote it, or is it. `place` is what it lies in. `references` are what it cites,
/// as `doi:…` and `pmid:…`.
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
        Instant createdAt) {

    public SearchDocument {
        tokens = Set.copyOf(tokens);
        tags = Set.copyOf(tags);
        references = Set.copyOf(references);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a document that nobody may find");
        }
    }

    /// What a reader calls it; filters go by it.
    public enum Shape {
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

    /// How far a question has come; [#NONE] for what is no question.
    public enum Progress {
        NONE,
        WAITING,
        ANSWERED,
        SOLVED
    }
}
