package org.consilium.search.query;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
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
import org.consilium.search.index.Documents;
import org.consilium.search.index.Fields;

/// Writes the whole query: what was typed, within what was chosen, within what the viewer may see.
final class QueryMaker {
    private QueryMaker() {}

    /// What was typed, and nothing of who asks; also what is highlighted.
    static Query words(Wanted wanted, IndexReader reader, Reach reach) throws IOException {
        var words = new WordQueries(reader, reach);
        var query = new BooleanQuery.Builder();
        var units = Unit.of(wanted);
        for (var unit : units) {
            query.add(words.of(unit), Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(reach.required(units.size()));
        if (units.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        for (var part : wanted.parts()) {
            if (part.excluded()) {
                query.add(words.excluded(part), Occur.MUST_NOT);
            }
        }
        return query.build();
    }

    /// The same; and in a run more for words that stand near each other, which would cost a page of
    /// a million documents a third of its time and changes little.
    static Query ranked(Wanted wanted, IndexReader reader, Reach reach) throws IOException {
        var words = words(wanted, reader, reach);
        if (reach != Reach.ANY) {
            return words;
        }
        var query = new BooleanQuery.Builder().add(words, Occur.MUST);
        new WordQueries(reader, reach)
                .close(Unit.of(wanted))
                .forEach(pair -> query.add(pair, Occur.SHOULD));
        return query.build();
    }

    /// The words, as far as this viewer may see and within what is chosen. `since` leaves out what
    /// is older.
    static Query whole(Query words, SearchFilter filter, Sight sight, Instant since)
            throws IOException {
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
        if (!filter.band().isEmpty()) {
            only(query, Fields.FACET, Documents.facet("age", filter.band()));
        }
        if (filter.image()) {
            only(query, Fields.FACET, Documents.facet("image", "yes"));
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
