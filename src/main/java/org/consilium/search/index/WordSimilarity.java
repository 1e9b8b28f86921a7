package org.consilium.search.index;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;

/// BM25 with parameters that others found good on many collections (k1 0.9, b 0.4): a short reply
/// is not better for being short. Lengths are averaged in words, not in entries.
public final class WordSimilarity extends BM25Similarity {
    private static final float K1 = 0.9f;
    private static final float B = 0.4f;

    public WordSimilarity() {
        super(K1, B);
    }

    @Override
    protected float avgFieldLength(CollectionStatistics statistics) {
        float entries = super.avgFieldLength(statistics);
        return statistics.field().equals(Fields.NAME)
                ? entries
                : Math.max(1, entries / Analysis.ENTRIES_OF_A_WORD);
    }
}
