package org.consilium.deidentification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.consilium.platform.Hashes;
import org.jspecify.annotations.Nullable;

/// The texts of a form, read as one: a name of the title is known in the body, and relative days
/// count from one day.
final class GatedReading {
    private static final String BETWEEN = "\n\n";
    private static final int KEY_BYTES = 8;

    /// A finding in its text; `start` and `end` count the `char`s of that text.
    private record Hit(GatedText text, int start, int end, Finding finding) {
        String words() {
            return text.text().substring(start, end);
        }
    }

    private final List<GatedText> texts;
    private final Map<String, List<Hit>> groups;
    private final @Nullable LocalDate first;

    private GatedReading(
            List<GatedText> texts, Map<String, List<Hit>> groups, @Nullable LocalDate first) {
        this.texts = texts;
        this.groups = groups;
        this.first = first;
    }

    static GatedReading of(List<GatedText> texts, @Nullable LocalDate first) {
        var joined = texts.stream().map(GatedText::text).collect(Collectors.joining(BETWEEN));
        var examined = Deidentifier.examine(joined, first);
        return new GatedReading(
                texts, groups(hits(texts, joined, examined.findings())), examined.first());
    }

    private static List<Hit> hits(List<GatedText> texts, String joined, List<Finding> findings) {
        var hits = new ArrayList<Hit>(findings.size());
        int index = 0;
        int begins = 0;
        int at = 0;
        int points = 0;
        for (var finding : findings) {
            int start = joined.offsetByCodePoints(at, finding.start() - points);
            int end = joined.offsetByCodePoints(start, finding.end() - finding.start());
            while (start >= begins + texts.get(index).text().length()) {
                begins += texts.get(index).text().length() + BETWEEN.length();
                index++;
            }
            var text = texts.get(index);
            if (!Literature.excuses(text.text(), start - begins, end - begins, finding.kind())) {
                hits.add(new Hit(text, start - begins, end - begins, finding));
            }
            at = end;
            points = finding.end();
        }
        return hits;
    }

    /// All that names one person, or is the same day or number; in the order of the texts.
    private static Map<String, List<Hit>> groups(List<Hit> hits) {
        var groups = new LinkedHashMap<String, List<Hit>>();
        for (var hit : hits) {
            var finding = hit.finding();
            var what =
                    finding.kind() == Kind.PERSON
                            ? finding.replacement()
                            : hit.words().toLowerCase(Locale.ROOT);
            groups.computeIfAbsent(finding.kind() + " " + what, unseen -> new ArrayList<>())
                    .add(hit);
        }
        return groups;
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    @Nullable LocalDate first() {
        return first;
    }

    List<GatedWords> found() {
        return groups.values().stream()
                .map(hits ->
                        new GatedWords(
                                key(hits),
                                hits.stream().map(GatedReading::place).toList(),
                                hits.getFirst().finding().replacement(),
                                null))
                .toList();
    }

    /// Another way of writing the same name makes another key: it is asked anew.
    private static String key(List<Hit> hits) {
        var words =
                hits.stream()
                        .map(hit -> hit.words().toLowerCase(Locale.ROOT))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("\n"));
        var digest = Hashes.sha256(hits.getFirst().finding().kind() + "\n" + words);
        return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
    }

    private static GatedWords.Place place(Hit hit) {
        var text = hit.text().text();
        return new GatedWords.Place(
                hit.text().field(),
                hit.finding(),
                hit.words(),
                Sentence.before(text, hit.start()),
                Sentence.after(text, hit.end()));
    }

    Map<String, String> replaced(Predicate<String> wanted) {
        var replaced = new LinkedHashMap<String, String>();
        texts.forEach(text -> replaced.put(text.field(), text.text()));
        groups.values().stream()
                .filter(hits -> wanted.test(key(hits)))
                .flatMap(List::stream)
                .sorted((one, other) -> Integer.compare(other.start(), one.start()))
                .forEach(hit ->
                        replaced.computeIfPresent(
                                hit.text().field(),
                                (field, text) ->
                                        text.substring(0, hit.start())
                                                + hit.finding().replacement()
                                                + text.substring(hit.end())));
        return replaced;
    }
}
