package org.consilium.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.consilium.search.index.Analysis;
import org.consilium.search.index.Documents;
import org.consilium.search.index.Fields;
import org.consilium.search.words.Thesaurus.Meaning;

/// Turns what is to be found into a query. A word counts by its stem in title and text, somewhat
/// more as typed and in the title; a word that means the same counts less than the word itself, a
/// near one little. The weights are round numbers, not tuned to any collection.
final class WordQueries {
    private static final float TITLE = 0.3f;
    private static final float AS_TYPED = 0.15f;
    private static final float NAME = 1.5f;
    private static final float TAGGED = 1.5f;
    private static final float SAME = 0.6f;
    private static final float OF_SEVERAL = 0.35f;
    private static final float NEAR = 0.25f;
    private static final float BEGUN = 0.6f;
    private static final float ALIKE = 0.25f;
    private static final float CITED = 20f;
    private static final float CLOSE = 0.15f;
    private static final int APART_AT_MOST = 5;
    private static final float TIES = 0.1f;

    /// A name that stands there in one piece counts as its words and as what it means.
    private static final float WHOLE = 0.5f;

    private static final int TOKENS_AT_MOST = 24;

    private final Vocabulary vocabulary;
    private final Reach reach;

    WordQueries(IndexReader reader, Reach reach) {
        this.vocabulary = new Vocabulary(reader);
        this.reach = reach;
    }

    Query of(Unit unit) throws IOException {
        if (!unit.isNamed()) {
            return of(unit.words().getFirst());
        }
        var telling = unit.telling();
        var words = new BooleanQuery.Builder();
        words.setMinimumNumberShouldMatch(reach == Reach.ANY ? 1 : telling.size());
        double importance = 0;
        for (var word : telling) {
            words.add(of(word), Occur.SHOULD);
            importance += importance(word.part());
        }
        var choices = new ArrayList<Query>();
        choices.add(words.build());
        meaning(unit.meanings(), importance, choices);
        return new DisjunctionMaxQuery(choices, WHOLE);
    }

    private Query of(Unit.Word word) throws IOException {
        var choices = new ArrayList<Query>();
        for (var reference : References.in(word.part().text())) {
            choices.add(term(Fields.REFERENCE, new BytesRef(reference), CITED));
        }
        written(word.part(), choices);
        if (!choices.isEmpty()) {
            meaning(word.meanings(), importance(word.part()), choices);
        }
        return any(choices);
    }

    /// As [#of], of a word to be left out: nothing that means the same.
    Query excluded(Wanted.Part part) throws IOException {
        var choices = new ArrayList<Query>();
        written(part, choices);
        return any(choices);
    }

    private static Query any(List<Query> choices) {
        return choices.isEmpty() ? nothing() : new DisjunctionMaxQuery(choices, TIES);
    }

    private void written(Wanted.Part part, List<Query> choices) throws IOException {
        var exact = terms(Analysis.EXACT, part.text());
        if (exact.isEmpty()) {
            return;
        }
        if (exact.size() == 1 && !part.phrase()) {
            single(part, exact.getFirst(), choices);
            return;
        }
        choices.add(sum(phrase(Fields.TEXT, exact, 0, 1), phrase(Fields.TITLE, exact, 0, TITLE)));
        choices.add(phrase(Fields.NAME, exact, 0, NAME));
        if (reach == Reach.ANY && !part.phrase()) {
            var stems = terms(Analysis.STEMMED, part.text());
            choices.add(sum(stems.stream().map(WordQueries::stem).toArray(Query[]::new)));
        }
    }

    private void single(Wanted.Part part, BytesRef word, List<Query> choices) throws IOException {
        var stem = terms(Analysis.STEMMED, part.text()).getLast();
        var tag = new BytesRef(Documents.lower(part.text()));
        choices.add(
                sum(
                        term(Fields.TEXT, word, AS_TYPED),
                        stem(stem),
                        term(Fields.LABEL, tag, TAGGED)));
        choices.add(term(Fields.NAME, word, NAME));
        double own = vocabulary.importance(stem);
        if (part.open()) {
            others(Fields.TEXT, vocabulary.beginning(Fields.TEXT, word), BEGUN, own, choices);
            others(Fields.NAME, vocabulary.beginning(Fields.NAME, word), BEGUN, own, choices);
        }
        if (reach.bearsErrors() && !part.excluded()) {
            var alike = vocabulary.alike(word);
            others(Fields.TEXT, alike, ALIKE, own, choices);
            others(Fields.NAME, alike, ALIKE, own, choices);
        }
    }

    /// Other words instead of one; a rare one does not count more than the word itself would.
    private void others(
            String field, Collection<BytesRef> words, float share, double own, List<Query> choices)
            throws IOException {
        float weight = field.equals(Fields.NAME) ? NAME * share : share;
        for (var word : words) {
            float less = (float) Math.min(1, own / vocabulary.importance(word));
            choices.add(term(field, word, weight * less));
        }
    }

    private static Query stem(BytesRef stem) {
        return sum(term(Fields.TEXT, stem, 1), term(Fields.TITLE, stem, TITLE));
    }

    /// What means the same counts at most so much of what the words themselves do, however rare its
    /// own words are.
    private void meaning(List<Meaning> meanings, double importance, List<Query> choices)
            throws IOException {
        for (var meaning : meanings) {
            sign(meaning.plain(), importance * (meaning.isSure() ? SAME : OF_SEVERAL), choices);
            sign(meaning.vague(), importance * NEAR, choices);
        }
    }

    private void sign(String sign, double most, List<Query> choices) throws IOException {
        var term = new BytesRef(sign);
        if (vocabulary.has(term)) {
            float weight = (float) Math.min(1, most / vocabulary.importance(term));
            choices.add(
                    sum(term(Fields.TEXT, term, weight), term(Fields.TITLE, term, weight * TITLE)));
        }
    }

    /// How rare the words are, all together.
    private double importance(Wanted.Part part) throws IOException {
        double all = 0;
        for (var stem : terms(Analysis.STEMMED, part.text())) {
            all += vocabulary.importance(stem);
        }
        return all;
    }

    /// Words typed side by side that stand near each other; only adds to what is found anyway. Not
    /// for two words that are everywhere: that costs most and tells least.
    List<Query> close(List<Unit> units) throws IOException {
        var pairs = new ArrayList<Query>();
        BytesRef last = null;
        for (var unit : units) {
            for (var word : unit.telling()) {
                for (var stem : terms(Analysis.STEMMED, word.part().text())) {
                    if (last != null && !last.equals(stem) && isTelling(last, stem)) {
                        pairs.add(phrase(Fields.TEXT, List.of(last, stem), APART_AT_MOST, CLOSE));
                    }
                    last = stem;
                }
            }
        }
        return pairs;
    }

    private boolean isTelling(BytesRef one, BytesRef other) throws IOException {
        return !vocabulary.isFrequent(one) || !vocabulary.isFrequent(other);
    }

    static Query term(String field, BytesRef word, float weight) {
        var query = new TermQuery(new Term(field, word));
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private static Query phrase(String field, List<BytesRef> words, int apart, float weight) {
        var phrase = new PhraseQuery.Builder().setSlop(apart);
        words.forEach(word -> phrase.add(new Term(field, word)));
        return new BoostQuery(phrase.build(), weight);
    }

    private static Query sum(Query... all) {
        var sum = new BooleanQuery.Builder();
        List.of(all).forEach(each -> sum.add(each, Occur.SHOULD));
        return sum.build();
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
