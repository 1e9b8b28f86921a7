package org.consilium.search.query;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.consilium.platform.Item;
import org.consilium.search.SearchDocument.Shape;
import org.consilium.search.index.Analysis;
import org.consilium.search.index.Documents;
import org.consilium.search.index.Fields;
import org.consilium.search.index.WordSimilarity;

/// What is like something: it shares its telling words and meanings, and is of the same kind.
final class Likeness {
    private static final int WORDS = 30;
    private static final int IN_DOCUMENTS = 2;
    private static final int IN_PERCENT = 25;
    private static final int SMALL = 50;
    private static final int SHARE = 5;
    private static final int LEAST = 2;
    private static final Set<String> SHOWN =
            Set.of(Fields.KEY, Fields.TITLE, Fields.BODY, Fields.SHAPE);

    private final IndexReader reader;
    private final IndexSearcher searcher;

    Likeness(IndexReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new WordSimilarity());
    }

    /// The most alike of those that somebody may see, without the thing itself.
    List<Item> to(Item item, Sight sight, int limit) throws IOException {
        var document = document(item);
        if (document.isEmpty() || sight.tokens().isEmpty()) {
            return List.of();
        }
        var shape = Shape.valueOf(document.get().get(Fields.SHAPE));
        var filter = SearchFilter.of(SearchFilter.Wishes.of("")).shape(shape);
        var seen = QueryMaker.whole(telling(document.get()), filter, sight, Instant.EPOCH);
        var others =
                new BooleanQuery.Builder()
                        .add(seen, Occur.MUST)
                        .add(itself(item), Occur.MUST_NOT)
                        .build();
        var stored = reader.storedFields();
        var found = searcher.search(others, limit).scoreDocs;
        var items = new Item[found.length];
        for (int i = 0; i < found.length; i++) {
            var key = stored.document(found[i].doc, Set.of(Fields.KEY)).get(Fields.KEY);
            items[i] = Documents.item(key);
        }
        return Arrays.asList(items);
    }

    private Optional<Document> document(Item item) throws IOException {
        var found = searcher.search(itself(item), 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : Optional.of(reader.storedFields().document(found[0].doc, SHOWN));
    }

    private static Query itself(Item item) {
        return new TermQuery(new Term(Fields.KEY, Documents.key(item)));
    }

    /// Some of the words must be shared: one alone makes nothing alike.
    private Query telling(Document document) throws IOException {
        var like = new MoreLikeThis(reader);
        like.setAnalyzer(Analysis.forIndex());
        like.setMinTermFreq(1);
        like.setMinDocFreq(IN_DOCUMENTS);
        if (reader.numDocs() > SMALL) {
            like.setMaxDocFreqPct(IN_PERCENT);
        }
        like.setMaxQueryTerms(WORDS);
        like.setBoost(true);
        like.setFieldNames(new String[] {Fields.TEXT});
        var made =
                like.like(
                        Fields.TEXT,
                        new StringReader(document.get(Fields.TITLE)),
                        new StringReader(document.get(Fields.BODY)));
        var query = new BooleanQuery.Builder();
        int words = 0;
        if (made instanceof BooleanQuery all) {
            all.forEach(query::add);
            words = all.clauses().size();
        }
        return query.setMinimumNumberShouldMatch(Math.max(LEAST, words / SHARE)).build();
    }
}
