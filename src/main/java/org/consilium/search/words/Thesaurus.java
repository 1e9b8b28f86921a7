package org.consilium.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Medical words that mean the same. A meaning is a line of the file `search/thesaurus.txt`; texts
/// are marked with the meanings of their words when they are indexed, and what is typed when it is
/// looked for, so "heart attack" finds "myocardial infarction" without looking for all its names.
public final class Thesaurus {
    /// A word of a text: its [WordForms#key], and whether it is written in capitals.
    public record Word(String key, boolean capitals) {}

    /// What some words mean. `isSure` is false for words that are only near, or mean several
    /// things.
    public record Meaning(int number, boolean isSure) {
        /// The sign in the index for texts that say it plainly.
        public String plain() {
            return "#" + number;
        }

        /// The sign in the index for texts that may mean it.
        public String vague() {
            return "~" + number;
        }

        String sign() {
            return isSure ? plain() : vague();
        }
    }

    /// So many words from a place on mean something.
    public record Named(int words, Meaning meaning) {}

    private record End(Meaning meaning, ThesaurusFile.Form form) {
        boolean fits(boolean capitals, boolean asked) {
            return capitals || (asked ? !form.isWord() : !form.isWord() && !form.isShort());
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<End> ends = new ArrayList<>();
    }

    private static final class Shipped {
        private static final Thesaurus IT = ThesaurusFile.read();
    }

    private final Map<String, Node> first = new HashMap<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final String version;

    Thesaurus(ThesaurusFile.Content content) {
        this.version = content.version();
        var meanings = new HashMap<List<String>, Integer>();
        content.lines()
                .forEach(line ->
                        line.stream()
                                .map(ThesaurusFile.Form::keys)
                                .distinct()
                                .forEach(keys -> meanings.merge(keys, 1, Integer::sum)));
        for (int number = 0; number < content.lines().size(); number++) {
            for (var form : content.lines().get(number)) {
                boolean sure =
                        form.isSure()
                                && meanings.getOrDefault(form.keys(), 0) == 1
                                && !form.isShort();
                add(form, new Meaning(number, sure));
            }
            phrases.add(
                    content.lines().get(number).stream()
                            .filter(ThesaurusFile.Form::isSure)
                            .map(ThesaurusFile.Form::text)
                            .toList());
        }
    }

    /// The one that comes with this version of Consilium; read once.
    public static Thesaurus shipped() {
        return Shipped.IT;
    }

    /// Says which one an index was made with.
    public String version() {
        return version;
    }

    private void add(ThesaurusFile.Form form, Meaning meaning) {
        var node = first.computeIfAbsent(form.keys().getFirst(), unseen -> new Node());
        for (var key : form.keys().subList(1, form.keys().size())) {
            node = node.next.computeIfAbsent(key, unseen -> new Node());
        }
        node.ends.add(new End(meaning, form));
    }

    /// Other ways to say a phrase; nothing for one that is unknown or means several things.
    List<String> others(String phrase) {
        var keys = ThesaurusFile.keys(phrase);
        var words = keys.stream().map(key -> new Word(key, false)).toList();
        return asked(words).getOrDefault(0, List.of()).stream()
                .filter(named -> named.words() == keys.size() && named.meaning.isSure)
                .flatMap(named -> phrases.get(named.meaning.number).stream())
                .filter(other -> !ThesaurusFile.keys(other).equals(keys))
                .toList();
    }

    /// Whether something may begin with this word.
    boolean begins(String key) {
        return first.containsKey(key);
    }

    /// Gives the word at a distance from where one looks; null where the text ends.
    @FunctionalInterface
    interface Text {
        @Nullable Word at(int distance) throws IOException;
    }

    /// What is named from here on; several names may begin with the same word.
    List<Named> named(Text text, boolean asked) throws IOException {
        var found = new ArrayList<Named>();
        boolean capitals = true;
        var words = first;
        for (int length = 1; ; length++) {
            var word = words.isEmpty() ? null : text.at(length - 1);
            var node = word == null ? null : words.get(word.key());
            if (word == null || node == null) {
                return found;
            }
            capitals &= word.capitals();
            for (var end : node.ends) {
                if (end.fits(capitals, asked)) {
                    found.add(new Named(length, end.meaning));
                }
            }
            words = node.next;
        }
    }

    /// What is named by words that somebody typed, by the place where each name begins. Who types
    /// does not care for capitals, so "mi" and "MI" are the same unless it is a word of its own.
    public Map<Integer, List<Named>> asked(List<Word> words) {
        var found = new LinkedHashMap<Integer, List<Named>>();
        for (int i = 0; i < words.size(); i++) {
            int start = i;
            try {
                var here =
                        named(
                                distance ->
                                        start + distance < words.size()
                                                ? words.get(start + distance)
                                                : null,
                                true);
                if (!here.isEmpty()) {
                    found.put(i, here);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return found;
    }
}
