package org.consilium.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.consilium.search.index.Fields;

/// The words of the index: how rare they are, which begin so, which differ by a letter.
final class Vocabulary {
    private static final int SHORTEST_BEGINNING = 3;
    private static final int BEGINNINGS_LOOKED_AT = 500;
    private static final int BEGINNINGS = 12;
    private static final int ALIKE_AT_MOST = 12;
    private static final int ONE_EDIT_FROM = 4;
    private static final int TWO_EDITS_FROM = 8;

    private static final int FEW = 10_000;
    private static final int FREQUENT = 50;

    private final IndexReader reader;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    boolean has(BytesRef word) throws IOException {
        return reader.docFreq(new Term(Fields.TEXT, word)) > 0;
    }

    /// Whether more than one text in fifty has it, of many.
    boolean isFrequent(BytesRef word) throws IOException {
        return reader.maxDoc() > FEW
                && reader.docFreq(new Term(Fields.TEXT, word)) > reader.maxDoc() / FREQUENT;
    }

    /// How much a word tells, as BM25 has it: the rarer, the more.
    double importance(BytesRef word) throws IOException {
        int documents = reader.docFreq(new Term(Fields.TEXT, word));
        return Math.log(1 + (reader.maxDoc() - documents + 0.5) / (documents + 0.5));
    }

    /// The most frequent words that begin so, and no others: a short beginning has thousands.
    List<BytesRef> beginning(String field, BytesRef word) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null || word.length < SHORTEST_BEGINNING) {
            return List.of();
        }
        record Counted(BytesRef term, int documents) {}
        var found = new ArrayList<Counted>();
        var next = terms.iterator();
        if (next.seekCeil(word) == TermsEnum.SeekStatus.END) {
            return List.of();
        }
        for (int looked = 0; looked < BEGINNINGS_LOOKED_AT; looked++) {
            var term = next.term();
            if (!StringHelper.startsWith(term, word)) {
                break;
            }
            if (term.length > word.length) {
                found.add(new Counted(BytesRef.deepCopyOf(term), next.docFreq()));
            }
            if (next.next() == null) {
                break;
            }
        }
        found.sort((a, b) -> Integer.compare(b.documents, a.documents));
        return found.stream().limit(BEGINNINGS).map(Counted::term).toList();
    }

    /// Words that differ by a letter or two: looked for once among those of texts, and once among
    /// names, to be found wherever they stand.
    Set<BytesRef> alike(BytesRef word) throws IOException {
        int length = word.utf8ToString().length();
        var found = new LinkedHashSet<BytesRef>();
        if (length >= ONE_EDIT_FROM) {
            int edits = length >= TWO_EDITS_FROM ? 2 : 1;
            found.addAll(alike(new Term(Fields.TEXT, word), edits));
            found.addAll(alike(new Term(Fields.NAME, word), edits));
        }
        return found;
    }

    /// The nearest first, and of those the most frequent.
    private List<BytesRef> alike(Term word, int edits) throws IOException {
        record Near(BytesRef term, float nearness, int documents) {}
        var terms = MultiTerms.getTerms(reader, word.field());
        if (terms == null) {
            return List.of();
        }
        var found = new ArrayList<Near>();
        var next = new FuzzyTermsEnum(terms, word, edits, 1, true);
        var nearness = next.attributes().addAttribute(BoostAttribute.class);
        for (var term = next.next(); term != null; term = next.next()) {
            if (!term.equals(word.bytes())) {
                found.add(new Near(BytesRef.deepCopyOf(term), nearness.getBoost(), next.docFreq()));
            }
        }
        return found.stream()
                .sorted(
                        Comparator.comparingDouble(Near::nearness)
                                .thenComparingInt(Near::documents)
                                .reversed())
                .limit(ALIKE_AT_MOST)
                .map(Near::term)
                .toList();
    }
}
