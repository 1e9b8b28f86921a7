package org.consilium.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consilium.search.index.Analysis;
import org.consilium.search.index.Documents;
import org.consilium.search.words.Thesaurus;
import org.consilium.search.words.Thesaurus.Meaning;
import org.consilium.search.words.WordForms;

/// Something to be found: a word, a phrase, or words in a row that mean something together, each
/// with what it means.
record Unit(List<Word> words, List<Meaning> meanings) {
    /// Words that say nothing alone; found in phrases, and where nothing else was typed.
    private static final Set<String> SMALL =
            Set.of(
                    ("a about am an and any are as at be been being between but by can could did do"
                                    + " does during each for from had has have he her his how i if"
                                    + " in into is it its may me might must my of on or our own she"
                                    + " should so some such than that the their them then there"
                                    + " these they this those through to too us very was we were"
                                    + " what when where whether which while who whom why will with"
                                    + " within would you your")
                            .split(" "));

    record Word(Wanted.Part part, List<Meaning> meanings) {
        boolean isSmall() {
            return !part.phrase() && SMALL.contains(Documents.lower(part.text()));
        }
    }

    Unit {
        words = List.copyOf(words);
        meanings = List.copyOf(meanings);
    }

    boolean isNamed() {
        return words.size() > 1;
    }

    /// The words that say something, or all where none does.
    List<Word> telling() {
        var telling = words.stream().filter(word -> !word.isSmall()).toList();
        return telling.isEmpty() ? words : telling;
    }

    /// What is to be found of what was typed, without small words.
    static List<Unit> of(Wanted wanted) throws IOException {
        var all = new Reading(wanted).units();
        var large = all.stream().filter(unit -> unit.isNamed() || !unit.isSmall()).toList();
        return large.isEmpty() ? all : large;
    }

    private boolean isSmall() {
        return words.getFirst().isSmall();
    }

    /// Goes along the words once, taking the longest name at each place.
    private static final class Reading {
        private final List<Wanted.Part> parts;

        /// Where the words of each part begin among all; one more for the end.
        private final List<Integer> starts = new ArrayList<>();

        private final Map<Integer, List<Thesaurus.Named>> named;

        Reading(Wanted wanted) throws IOException {
            parts = wanted.parts().stream().filter(part -> !part.excluded()).toList();
            var words = new ArrayList<Thesaurus.Word>();
            for (var part : parts) {
                starts.add(words.size());
                boolean capitals = isInCapitals(part.text());
                for (var term : WordQueries.terms(Analysis.EXACT, part.text())) {
                    var key = WordForms.key(term.utf8ToString());
                    words.add(new Thesaurus.Word(key, capitals));
                }
            }
            starts.add(words.size());
            named = Thesaurus.shipped().asked(words);
        }

        List<Unit> units() {
            var units = new ArrayList<Unit>();
            for (int i = 0; i < parts.size(); ) {
                int end = endOfName(i);
                var words = new ArrayList<Word>();
                for (int each = i; each < end; each++) {
                    words.add(new Word(parts.get(each), meanings(each, each + 1)));
                }
                units.add(
                        new Unit(words, words.size() > 1 ? meanings(i, end) : List.<Meaning>of()));
                i = end;
            }
            return units;
        }

        /// After which part the longest name that begins at a part ends.
        private int endOfName(int part) {
            int end = part + 1;
            while (end < parts.size() && !parts.get(end).phrase() && !parts.get(part).phrase()) {
                end++;
            }
            while (end > part + 1 && meanings(part, end).isEmpty()) {
                end--;
            }
            return end;
        }

        private List<Meaning> meanings(int from, int to) {
            int length = starts.get(to) - starts.get(from);
            return named.getOrDefault(starts.get(from), List.of()).stream()
                    .filter(each -> each.words() == length)
                    .map(Thesaurus.Named::meaning)
                    .distinct()
                    .toList();
        }

        private static boolean isInCapitals(String text) {
            var bare = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
            return bare.length() > 1 && bare.chars().noneMatch(Character::isLowerCase);
        }
    }
}
