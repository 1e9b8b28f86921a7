package org.consilium.deidentification.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.consilium.deidentification.Deidentifier;
import org.consilium.deidentification.Finding;
import org.consilium.deidentification.Letter;
import tools.jackson.databind.json.JsonMapper;

/// How much of what is marked is found, and how much of what is found is marked. A note is a JSON
/// line whose text carries its marks: `Seen by Dr. [[A:Keller]] on [[C:3 March 2021]].`
public final class Evaluation {
    /// Of one letter: marked spans, how many of them were found (touched by a finding of any
    /// letter), findings of this letter, and how many of those touch a mark.
    public record Line(int marked, int found, int proposed, int right) {
        public double recall() {
            return marked == 0 ? 1 : (double) found / marked;
        }

        public double precision() {
            return proposed == 0 ? 1 : (double) right / proposed;
        }

        Line plus(int marks, int hits, int proposals, int rights) {
            return new Line(marked + marks, found + hits, proposed + proposals, right + rights);
        }
    }

    /// What an evaluation found: by letter, over all, and in notes without any mark.
    public record Result(
            Map<Letter, Line> byLetter, Line all, int notes, int cleanWords, int cleanFindings) {
        public Result {
            byLetter = Map.copyOf(byLetter);
        }

        public Line of(Letter letter) {
            return byLetter.getOrDefault(letter, NONE);
        }

        /// False findings in a thousand words of notes that identify nobody.
        public double falseByThousand() {
            return cleanWords == 0 ? 0 : cleanFindings * 1_000.0 / cleanWords;
        }
    }

    private record Mark(int start, int end, Letter letter) {}

    private static final String BUNDLED = "rules/deidentification/evaluation.jsonl";
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Line NONE = new Line(0, 0, 0, 0);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Letter, Line> byLetter = new EnumMap<>(Letter.class);
    private Line all = NONE;
    private int notes;
    private int cleanWords;
    private int cleanFindings;

    private Evaluation() {}

    static int run(List<String> arguments, PrintStream out) {
        var files = arguments.stream().filter(each -> !each.startsWith("--")).toList();
        try {
            print(
                    files.isEmpty() ? bundled() : of(Files.readAllLines(Path.of(files.getFirst()))),
                    out);
            return 0;
        } catch (IOException unreadable) {
            System.err.println("There is no file " + files.getFirst() + " that can be read.");
            return 1;
        }
    }

    /// Over the set that comes with the project.
    public static Result bundled() {
        try (InputStream stream = Evaluation.class.getClassLoader().getResourceAsStream(BUNDLED)) {
            if (stream == null) {
                throw new IllegalStateException("the evaluation set is missing");
            }
            return of(Texts.linesOf(stream));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Result of(List<String> lines) {
        var evaluation = new Evaluation();
        for (var line : lines) {
            if (!line.isBlank()) {
                evaluation.add(JSON.readTree(line).path("text").asString());
            }
        }
        return new Result(
                evaluation.byLetter,
                evaluation.all,
                evaluation.notes,
                evaluation.cleanWords,
                evaluation.cleanFindings);
    }

    private void add(String marked) {
        var marks = new ArrayList<Mark>();
        var text = unmark(marked, marks);
        var findings = Deidentifier.examine(text);
        notes++;
        if (marks.isEmpty()) {
            cleanWords += (int) BLANK.splitAsStream(text.strip()).count();
            cleanFindings += findings.size();
        }
        for (var mark : marks) {
            int hit = findings.stream().anyMatch(each -> covers(each, mark, text)) ? 1 : 0;
            count(mark.letter(), 1, hit, 0, 0);
        }
        for (var finding : findings) {
            int right = marks.stream().anyMatch(mark -> touches(finding, mark)) ? 1 : 0;
            count(finding.letter(), 0, 0, 1, right);
        }
    }

    private void count(Letter letter, int marks, int hits, int proposals, int rights) {
        byLetter.merge(
                letter,
                NONE.plus(marks, hits, proposals, rights),
                (old, more) -> old.plus(marks, hits, proposals, rights));
        all = all.plus(marks, hits, proposals, rights);
    }

    private static boolean touches(Finding finding, Mark mark) {
        return finding.start() < mark.end() && mark.start() < finding.end();
    }

    /// Found means that no letter or digit of the mark is left over by this finding.
    private static boolean covers(Finding finding, Mark mark, String text) {
        return touches(finding, mark)
                && isBlank(text, mark.start(), Math.min(finding.start(), mark.end()))
                && isBlank(text, Math.max(finding.end(), mark.start()), mark.end());
    }

    private static boolean isBlank(String text, int start, int end) {
        if (start >= end) {
            return true;
        }
        int from = text.offsetByCodePoints(0, start);
        int to = text.offsetByCodePoints(from, end - start);
        return text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String unmark(String marked, List<Mark> marks) {
        var text = new StringBuilder();
        int at = 0;
        for (int open = marked.indexOf("[["); open >= 0; open = marked.indexOf("[[", at)) {
            int close = marked.indexOf("]]", open);
            text.append(marked, at, open);
            int start = text.codePointCount(0, text.length());
            text.append(marked, open + 4, close);
            int end = text.codePointCount(0, text.length());
            marks.add(new Mark(start, end, Letter.valueOf(marked.substring(open + 2, open + 3))));
            at = close + 2;
        }
        return text.append(marked.substring(at)).toString();
    }

    private static void print(Result result, PrintStream out) {
        out.println("| Letter | Identifier | Marked | Recall | Found | Precision |");
        out.println("| --- | --- | --: | --: | --: | --: |");
        for (var letter : Letter.values()) {
            row(letter.name(), letter.label().english(), result.of(letter), out);
        }
        row("all", "", result.all(), out);
        out.printf(
                java.util.Locale.ROOT,
                "%n%d notes; %.2f false findings in 1,000 words of notes that identify nobody (%d words).%n",
                result.notes(),
                result.falseByThousand(),
                result.cleanWords());
    }

    private static void row(String letter, String label, Line line, PrintStream out) {
        out.printf(
                java.util.Locale.ROOT,
                "| %s | %s | %d | %.3f | %d | %.3f |%n",
                letter,
                label,
                line.marked(),
                line.recall(),
                line.proposed(),
                line.precision());
    }
}
