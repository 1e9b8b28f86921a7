package org.consilium.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.consilium.search.Synonyms;
import org.consilium.search.index.Analysis;
import org.consilium.search.index.Documents;
import org.consilium.search.index.Fields;

/// Turns one word or phrase into a query over title, text, name, tags and references. The best of
/// them counts, the title most; the word as typed counts more than its stem, its stem more than its
/// beginning, its beginning more than a word that differs by a letter.
final class WordQueries {
    /// A field and how much it counts.
    private record Weighed(String field, float weight) {}

    private static final List<Weighed> FIELDS =
            List.of(
                    new Weighed(Fields.TITLE, 3f),
                    new Weighed(Fields.NAME, 2f),
                    new Weighed(Fields.BODY, 1f));
    private static final float EXACT = 1.5f;
    private static final float TAGGED = 3f;
    private static final float BEGUN = 0.6f;
    private static final float ALIKE = 0.25f;
    private static final float SYNONYM = 0.7f;
    private static final float CITED = 20f;
    private static final float TIES = 0.1f;

    private static final int SHORTEST_BEGINNING = 3;
    private static final int BEGINNINGS_LOOKED_AT = 500;
    private static final int BEGINNINGS = 12;
    private static final int ALIKE_AT_MOST = 12;
    private static final int ONE_EDIT_FROM = 4;
    private static final int TWO_EDITS_FROM = 8;
    private static final int TOKENS_AT_MOST = 24;

    private final IndexReader reader;
    private final Synonyms synonyms;
    private final boolean lenient;

    WordQueries(IndexReader reader, Synonyms synonyms, boolean lenient) {
        this.reader = reader;
        this.synonyms = synonyms;
        this.lenient = lenient;
    }

    Query of(Wanted.Part part) throws IOException {
        var choices = new ArrayList<Query>();
        for (var reference : References.in(part.text())) {
            choices.add(weigh(new TermQuery(new Term(Fields.REFERENCE, reference)), CITED));
        }
        choices.addAll(asWritten(part));
        var exact = terms(Analysis.EXACT, part.text());
        if (!part.excluded()) {
            for (var other : synonyms.of(text(exact))) {
                for (var query : asWritten(new Wanted.Part(other, true, false, false))) {
                    choices.add(weigh(query, SYNONYM));
                }
            }
        }
        return choices.isEmpty() ? nothing() : new DisjunctionMaxQuery(choices, TIES);
    }

    private List<Query> asWritten(Wanted.Part part) throws IOException {
        var exact = terms(Analysis.EXACT, part.text());
        var choices = new ArrayList<Query>();
        if (exact.isEmpty()) {
            return choices;
        }
        if (exact.size() > 1 || part.phrase()) {
            for (var each : FIELDS) {
                choices.add(weigh(phrase(each.field, exact), each.weight * EXACT));
            }
            return choices;
        }
        single(part, exact.getFirst(), choices);
        return choices;
    }

    private void single(Wanted.Part part, BytesRef word, List<Query> choices) throws IOException {
        var tag = Documents.lower(part.text());
        choices.add(weigh(new TermQuery(new Term(Fields.LABEL, tag)), TAGGED));
        var stem = terms(Analysis.STEMMED, part.text()).getLast();
        for (var each : FIELDS) {
            choices.add(weigh(term(each, word), each.weight * EXACT));
            if (!stem.equals(word) && !each.field.equals(Fields.NAME)) {
                choices.add(weigh(term(each, stem), each.weight));
            }
            if (part.open() && word.length >= SHORTEST_BEGINNING) {
                begun(each, word, choices);
            }
        }
        if (lenient && !part.excluded()) {
            alike(word, choices);
        }
    }

    /// The most frequent words that begin so, and no others: a short beginning has thousands.
    private void begun(Weighed each, BytesRef word, List<Query> choices) throws IOException {
        var terms = MultiTerms.getTerms(reader, each.field);
        if (terms == null) {
            return;
        }
        record Counted(BytesRef term, int documents) {}
        var found = new ArrayList<Counted>();
        var next = terms.iterator();
        if (next.seekCeil(word) == TermsEnum.SeekStatus.END) {
            return;
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
        found.stream()
                .limit(BEGINNINGS)
                .forEach(it -> choices.add(weigh(term(each, it.term), each.weight * BEGUN)));
    }

    /// Words that differ by a letter or two: looked for once among those of texts, and once among
    /// names, and then found wherever they stand.
    private void alike(BytesRef word, List<Query> choices) throws IOException {
        int length = word.utf8ToString().length();
        if (length < ONE_EDIT_FROM) {
            return;
        }
        int edits = length >= TWO_EDITS_FROM ? 2 : 1;
        var found = new LinkedHashSet<BytesRef>();
        for (var each : FIELDS) {
            found.addAll(alike(new Term(each.field, word), edits));
        }
        for (var term : found) {
            for (var each : FIELDS) {
                choices.add(weigh(term(each, term), each.weight * ALIKE));
            }
        }
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

    private static Query term(Weighed each, BytesRef word) {
        return new TermQuery(new Term(each.field, word));
    }

    private static Query phrase(String field, List<BytesRef> words) {
        var phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word)));
        return phrase.build();
    }

    private static Query weigh(Query query, float weight) {
        return new BoostQuery(query, weight);
    }

    private static String text(List<BytesRef> words) {
        return String.join(" ", words.stream().map(BytesRef::utf8ToString).toList());
    }

    private static Query nothing() {
        return new MatchNoDocsQuery("nothing was typed that has letters");
    }

    /// The words of the author's name, each of which must be in it.
    static Query name(String typed) throws IOException {
        var all = new BooleanQuery.Builder();
        for (var word : terms(Analysis.EXACT, typed)) {
            all.add(new TermQuery(new Term(Fields.NAME, word)), BooleanClause.Occur.MUST);
        }
        var query = all.build();
        return query.clauses().isEmpty() ? nothing() : query;
    }

    /// The words of a text, the last form of each where there are several.
    static List<BytesRef> terms(Analyzer analyzer, String text) throws IOException {
        var found = new ArrayList<BytesRef>();
        try (var stream = analyzer.tokenStream(Fields.BODY, text)) {
            var term = stream.addAttribute(TermToBytesRefAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken() && found.size() < TOKENS_AT_MOST) {
                if (step.getPositionIncrement() == 0 && !found.isEmpty()) {
                    found.removeLast();
                }
                found.add(BytesRef.deepCopyOf(term.getBytesRef()));
            }
            stream.end();
        }
        return found;
    }
}
