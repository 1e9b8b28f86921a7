package org.consilium.search.query;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.consilium.platform.MemberId;
import org.consilium.search.SearchDocument.Progress;
import org.consilium.search.SearchDocument.Shape;
import org.consilium.search.index.Documents;
import org.consilium.search.index.Fields;
import org.consilium.search.index.WordSimilarity;
import org.jspecify.annotations.Nullable;

/// Asks the index. Exact words first; where they find little, also words that differ by a letter or
/// two. Whether little was found is judged by what this viewer may see, so nothing can be told from
/// it. No query takes longer than a moment: what was found until then is answered.
public final class Finder {
    /// Below as many exact hits, a typing error is likely.
    private static final int FEW = 5;

    private static final long LONGEST_NANOS = 1_500_000_000L;
    private static final Set<String> STORED =
            Set.of(
                    Fields.KEY,
                    Fields.SHAPE,
                    Fields.PROGRESS,
                    Fields.AUTHOR,
                    Fields.PLACE,
                    Fields.BODY,
                    Fields.CREATED);
    private static final SortField CREATED =
            new SortField(Fields.CREATED, SortField.Type.LONG, true);
    private static final SortField TIE = new SortField(Fields.TIE, SortField.Type.LONG);
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, CREATED, TIE);
    private static final Sort NEWEST = new Sort(CREATED, TIE);

    private final IndexReader reader;

    /// Made once for a look and its count: to look words up costs as much as to find them.
    private final Map<Made, Query> made = new HashMap<>();

    public Finder(IndexReader reader) {
        this.reader = reader;
    }

    private record Made(Wanted wanted, Reach reach) {}

    /// One look: what is asked, by whom, from where, how many.
    public record Asked(
            SearchFilter filter,
            Sight sight,
            Instant since,
            @Nullable HitCursor after,
            int limit) {}

    public Hits find(Asked asked) throws IOException {
        var wanted = Wanted.of(asked.filter.words());
        if (asked.sight.tokens().isEmpty()) {
            return Hits.NONE;
        }
        var after = asked.after;
        if (after != null) {
            return find(asked, wanted, after.lenient());
        }
        var exact = find(asked, wanted, false);
        if (exact.total() >= FEW || !wanted.asksForSomething()) {
            return exact;
        }
        var lenient = find(asked, wanted, true);
        return lenient.total() > exact.total() ? lenient : exact;
    }

    /// Whether the viewer would find anything.
    boolean finds(Asked asked, Wanted wanted) throws IOException {
        var query = whole(asked, wanted, false);
        return searcher().search(query, new TopFieldCollectorManager(NEWEST, 1, 1)).scoreDocs.length
                > 0;
    }

    /// For highlights: the words alone.
    public Query words(SearchFilter filter, boolean lenient) throws IOException {
        return QueryMaker.words(Wanted.of(filter.words()), reader, reach(lenient));
    }

    private static Reach reach(boolean lenient) {
        return lenient ? Reach.ALIKE : Reach.EXACT;
    }

    private Query ranked(Wanted wanted, boolean lenient) throws IOException {
        var key = new Made(wanted, reach(lenient));
        var known = made.get(key);
        if (known != null) {
            return known;
        }
        var fresh = QueryMaker.ranked(wanted, reader, key.reach);
        made.put(key, fresh);
        return fresh;
    }

    private Hits find(Asked asked, Wanted wanted, boolean lenient) throws IOException {
        boolean byScore =
                asked.filter.order() == SearchFilter.Order.BEST && wanted.asksForSomething();
        var collector =
                new TopFieldCollectorManager(
                        byScore ? BEST : NEWEST,
                        asked.limit + 1,
                        asked.after == null ? null : after(asked.after, byScore),
                        Hits.COUNTED);
        var found = searcher().search(whole(asked, wanted, lenient), collector);
        var hits = new ArrayList<Hit>();
        var stored = reader.storedFields();
        for (int i = 0; i < Math.min(asked.limit, found.scoreDocs.length); i++) {
            var place = (FieldDoc) found.scoreDocs[i];
            hits.add(hit(stored.document(place.doc, STORED), cursor(place, byScore, lenient)));
        }
        return new Hits(hits, total(found), lenient, found.scoreDocs.length > asked.limit);
    }

    private Query whole(Asked asked, Wanted wanted, boolean lenient) throws IOException {
        return QueryMaker.whole(ranked(wanted, lenient), asked.filter, asked.sight, asked.since);
    }

    /// Without caches: what one viewer asks no other does.
    private IndexSearcher searcher() {
        var searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        searcher.setSimilarity(new WordSimilarity());
        searcher.setTimeout(until(System.nanoTime() + LONGEST_NANOS));
        return searcher;
    }

    private static QueryTimeout until(long end) {
        return () -> System.nanoTime() - end > 0;
    }

    private static int total(TopFieldDocs found) {
        boolean exact = found.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
        long total = found.totalHits.value();
        return exact && total <= Hits.COUNTED ? (int) total : Hits.COUNTED + 1;
    }

    private static FieldDoc after(HitCursor cursor, boolean byScore) {
        Object[] values =
                byScore
                        ? new Object[] {cursor.score(), cursor.created(), cursor.tie()}
                        : new Object[] {cursor.created(), cursor.tie()};
        return new FieldDoc(Integer.MAX_VALUE, cursor.score(), values);
    }

    private static HitCursor cursor(FieldDoc place, boolean byScore, boolean lenient) {
        var values = List.of(place.fields);
        float score = byScore ? (Float) values.getFirst() : 0f;
        int first = byScore ? 1 : 0;
        return new HitCursor(
                score, (Long) values.get(first), (Long) values.get(first + 1), lenient);
    }

    private static Hit hit(Document document, HitCursor cursor) {
        var place = document.get(Fields.PLACE);
        var author = document.get(Fields.AUTHOR);
        return new Hit(
                Documents.item(document.get(Fields.KEY)),
                Shape.valueOf(document.get(Fields.SHAPE)),
                Progress.valueOf(document.get(Fields.PROGRESS)),
                author == null ? null : new MemberId(UUID.fromString(author)),
                place == null ? null : Documents.item(place),
                document.get(Fields.BODY),
                Instant.ofEpochMilli(cursor.created()),
                cursor);
    }
}
