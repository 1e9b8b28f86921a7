package org.consilium.search.query;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.consilium.search.Synonyms;
import org.consilium.search.index.Documents;
import org.consilium.search.index.Fields;

/// Writes the whole query: what was typed, within what was chosen, within what the viewer may see.
final class QueryMaker {
    /// Words that say nothing alone; found in phrases, and where nothing else was typed.
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "and", "any", "are", "as", "at", "be", "by", "can", "do", "does",
                    "for", "from", "has", "have", "how", "i", "if", "in", "into", "is", "it", "its",
                    "may", "my", "of", "on", "or", "our", "should", "that", "the", "their", "there",
                    "these", "this", "to", "was", "we", "what", "when", "where", "which", "who",
                    "why", "will", "with", "would", "you", "your");

    private final Synonyms synonyms;

    QueryMaker(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /// What was typed, and nothing of who asks; also what is highlighted.
    Query words(Wanted wanted, IndexReader reader, boolean lenient) throws IOException {
        var words = new WordQueries(reader, synonyms, lenient);
        var found = new ArrayList<Query>();
        var query = new BooleanQuery.Builder();
        for (var part : significant(wanted)) {
            found.add(words.of(part));
        }
        found.forEach(each -> query.add(each, Occur.SHOULD));
        query.setMinimumNumberShouldMatch(required(found.size(), lenient));
        if (found.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        for (var part : wanted.parts()) {
            if (part.excluded()) {
                query.add(words.of(part), Occur.MUST_NOT);
            }
        }
        return query.build();
    }

    /// All of one, two or three words; of more, most of them.
    private static int required(int words, boolean lenient) {
        return words - words / (lenient ? 3 : 4);
    }

    private static List<Wanted.Part> significant(Wanted wanted) {
        var all = wanted.parts().stream().filter(part -> !part.excluded()).toList();
        var large =
                all.stream()
                        .filter(part ->
                                part.phrase() || !SMALL.contains(Documents.lower(part.text())))
                        .toList();
        return large.isEmpty() ? all : large;
    }

    /// The words, as far as this viewer may see and within what is chosen. `since` leaves out what
    /// is older.
    Query whole(Query words, SearchFilter filter, Sight sight, Instant since) throws IOException {
        var query = new BooleanQuery.Builder().add(words, Occur.MUST);
        query.add(
                SortedSetDocValuesField.newSlowSetQuery(Fields.TOKEN, bytes(sight.tokens())),
                Occur.FILTER);
        if (!sight.hidden().isEmpty()) {
            var authors = sight.hidden().stream().map(it -> it.value().toString()).toList();
            query.add(new TermInSetQuery(Fields.AUTHOR, bytes(authors)), Occur.MUST_NOT);
        }
        choices(filter, query);
        if (since.isAfter(Instant.EPOCH)) {
            query.add(
                    LongPoint.newRangeQuery(Fields.CREATED, since.toEpochMilli(), Long.MAX_VALUE),
                    Occur.FILTER);
        }
        return query.build();
    }

    private static void choices(SearchFilter filter, BooleanQuery.Builder query)
            throws IOException {
        if (filter.shape() != null) {
            only(query, Fields.SHAPE, filter.shape().name());
        }
        if (filter.place() != null) {
            only(query, Fields.PLACE, Documents.key(filter.place()));
        }
        if (!filter.specialty().isEmpty()) {
            only(query, Fields.SPECIALTY, filter.specialty());
        }
        if (!filter.tag().isEmpty()) {
            only(query, Fields.TAG, Documents.lower(filter.tag()));
        }
        if (filter.questions() != SearchFilter.Questions.ANY) {
            only(query, Fields.PROGRESS, filter.questions().name());
        }
        if (!filter.author().isEmpty()) {
            query.add(WordQueries.name(filter.author()), Occur.FILTER);
        }
    }

    private static void only(BooleanQuery.Builder query, String field, String value) {
        query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    }

    private static List<BytesRef> bytes(java.util.Collection<String> texts) {
        return texts.stream().map(BytesRef::new).toList();
    }
}
