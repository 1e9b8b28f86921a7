package org.consilium.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.consilium.search.index.Analysis;
import org.consilium.search.index.Fields;

/// The nearest query that finds something, where one found nothing. A suggestion is made only if
/// this very viewer finds something by it, so it never gives away a word they may not read.
public final class Spelling {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    private static final int CANDIDATES = 3;
    private static final int TRIES = 12;

    private final IndexReader reader;
    private final Finder finder;
    private final DirectSpellChecker checker = new DirectSpellChecker();

    public Spelling(IndexReader reader, Finder finder) {
        this.reader = reader;
        this.finder = finder;
        checker.setMinPrefix(0);
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxQueryLength(LONGEST);
        checker.setThresholdFrequency(0f);
        checker.setAccuracy(0.5f);
    }

    /// First by other letters, then without the words that find nothing.
    public Optional<String> nearest(Finder.Asked asked) throws IOException {
        var wanted = Wanted.of(asked.filter().words());
        int tries = 0;
        for (var other : corrected(wanted)) {
            if (tries++ < TRIES && finder.finds(asked, other)) {
                return Optional.of(other.typed());
            }
        }
        return shorter(asked, wanted);
    }

    private Optional<String> shorter(Finder.Asked asked, Wanted wanted) throws IOException {
        var finding = new ArrayList<Wanted.Part>();
        for (var part : wanted.parts()) {
            if (part.excluded() || finder.finds(asked, new Wanted(List.of(part)))) {
                finding.add(part);
            }
        }
        var rest = wanted.with(finding);
        return rest.asksForSomething()
                        && finding.size() < wanted.parts().size()
                        && finder.finds(asked, rest)
                ? Optional.of(rest.typed())
                : Optional.empty();
    }

    /// All words corrected at once, each by its best candidate; then one word at a time.
    private List<Wanted> corrected(Wanted wanted) throws IOException {
        var all = new ArrayList<Wanted>();
        var best = new ArrayList<>(wanted.parts());
        for (int i = 0; i < wanted.parts().size(); i++) {
            var candidates = candidates(wanted.parts().get(i));
            for (var candidate : candidates) {
                var parts = new ArrayList<>(wanted.parts());
                parts.set(i, candidate);
                all.add(wanted.with(parts));
            }
            if (!candidates.isEmpty()) {
                best.set(i, candidates.getFirst());
            }
        }
        if (!best.equals(wanted.parts())) {
            all.addFirst(wanted.with(best));
        }
        return all;
    }

    private List<Wanted.Part> candidates(Wanted.Part part) throws IOException {
        var words = WordQueries.terms(Analysis.EXACT, part.text());
        if (part.phrase() || part.excluded() || words.size() != 1) {
            return List.of();
        }
        var found = new ArrayList<SuggestWord>();
        for (var field : List.of(Fields.NAME, Fields.TEXT)) {
            var term = new Term(field, words.getFirst());
            found.addAll(
                    List.of(
                            checker.suggestSimilar(
                                    term, CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS)));
        }
        return found.stream()
                .sorted((a, b) -> Float.compare(b.score, a.score))
                .map(it -> it.string)
                .distinct()
                .limit(CANDIDATES)
                .map(it -> new Wanted.Part(it, false, false, false))
                .toList();
    }
}
