package org.consilium.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.consilium.search.SearchDocument;
import org.consilium.search.index.Analysis;
import org.consilium.search.index.Documents;
import org.consilium.search.index.Fields;
import org.consilium.search.index.WordSimilarity;

/// The best of what was imported for a question in whole words: the order the search page uses,
/// without its walls, for measuring. Documents carry the names they were imported with.
public final class Ranking {
    private static final Sort BEST =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.TIE, SortField.Type.LONG));
    private static final CharArraySet STOPS = EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;

    private final IndexReader reader;
    private final Query within;

    public record Ranked(String document, float score) {}

    /// `collection` is the name of a room, or empty for all that was imported.
    public Ranking(IndexReader reader, String collection) {
        this.reader = reader;
        var facet =
                collection.isEmpty()
                        ? Documents.facet(SearchDocument.IMPORTED, "yes")
                        : Documents.facet(SearchDocument.COLLECTION, Documents.lower(collection));
        this.within = new TermQuery(new Term(Fields.FACET, facet));
    }

    /// As the search page ranks, with any of the words.
    public List<Ranked> best(String question, int limit) throws IOException {
        var wanted = Wanted.plain(question);
        return wanted.isEmpty()
                ? List.of()
                : find(QueryMaker.ranked(wanted, reader, Reach.ANY), limit);
    }

    /// Plain BM25 over title and text in one: stems, without stop words.
    public List<Ranked> baseline(String question, int limit) throws IOException {
        var query = new BooleanQuery.Builder();
        for (var part : Wanted.plain(question).parts()) {
            for (var stem : WordQueries.terms(Analysis.STEMMED, part.text())) {
                if (!STOPS.contains(Documents.lower(part.text()))) {
                    query.add(WordQueries.term(Fields.TEXT, stem, 1), Occur.SHOULD);
                }
            }
        }
        return find(query.build(), limit);
    }

    private List<Ranked> find(Query query, int limit) throws IOException {
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new WordSimilarity());
        var asked =
                new BooleanQuery.Builder().add(query, Occur.MUST).add(within, Occur.FILTER).build();
        var found = searcher.search(asked, new TopFieldCollectorManager(BEST, limit, null, limit));
        var ranked = new ArrayList<Ranked>();
        var stored = reader.storedFields();
        for (var each : found.scoreDocs) {
            float score = (Float) ((org.apache.lucene.search.FieldDoc) each).fields[0];
            ranked.add(new Ranked(external(stored, each.doc), score));
        }
        ranked.sort(
                Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(Ranked::document));
        return ranked;
    }

    private static String external(StoredFields stored, int document) throws IOException {
        var start = Documents.facet(SearchDocument.EXTERNAL, "");
        for (var facet : stored.document(document, Set.of(Fields.FACET)).getValues(Fields.FACET)) {
            if (facet.startsWith(start)) {
                return facet.substring(start.length());
            }
        }
        throw new IllegalStateException("an imported document without its name");
    }
}
