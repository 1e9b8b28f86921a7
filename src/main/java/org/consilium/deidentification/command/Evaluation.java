package org.consilium.deidentification.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.consilium.deidentification.Deidentifier;
import org.consilium.deidentification.Finding;
import org.consilium.deidentification.Letter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// How much of what is marked is found, and how much of what is found is marked. A note is a JSON
/// line whose text carries its marks: `Seen by Dr. [[A:Keller]] on [[C:3 March 2021]].`
public final class Evaluation {
    /// Of one letter: marked spans, how many of them were found (no letter of them is left over by
    /// findings of whatever letter), findings of this letter, and how many of those touch a mark.
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

    /// The two halves of the set that comes with the project.
    public enum Notes {
        /// Written by somebody who had seen neither the rules nor another set, and not looked at
        /// since.
        BLIND("blind"),
        /// The rules were mended on these notes.
        REGRESSION("evaluation"),
        /// Written before anything was measured on them, and not looked at while rules were mended.
        HELD_OUT("held-out");

        private final String file;

        Notes(String file) {
            this.file = file;
        }

        String resource() {
            return "rules/deidentification/" + file + ".jsonl";
        }
    }

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
        if (files.isEmpty()) {
            out.println("Notes written by somebody who had not seen the rules:\n");
            print(of(Notes.BLIND), out);
            out.println(
                    "\nHeld-out notes by the writers of the rules, on which nothing was mended:\n");
            print(of(Notes.HELD_OUT), out);
            out.println("\nNotes on which the rules were mended:\n");
            print(of(Notes.REGRESSION), out);
            return 0;
        }
        try {
            print(of(Files.readAllLines(Path.of(files.getFirst()))), out);
            return 0;
        } catch (IOException unreadable) {
            System.err.println("There is no file " + files.getFirst() + " that can be read.");
            return 1;
        } catch (JacksonException noJson) {
            System.err.println(
                    files.getFirst() + " holds a line that is no JSON object with a \"text\".");
            return 1;
        }
    }

    public static Result of(Notes half) {
        try (InputStream stream =
                Evaluation.class.getClassLoader().getResourceAsStream(half.resource())) {
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
        var covered = new BitSet();
        findings.forEach(each -> covered.set(each.start(), each.end()));
        var points = text.codePoints().toArray();
        for (var mark : marks) {
            count(mark.letter(), 1, isCovered(mark, points, covered) ? 1 : 0, 0, 0);
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

    /// Found means that no letter or digit of the mark is left over by the findings together.
    private static boolean isCovered(Mark mark, int[] points, BitSet covered) {
        for (int i = mark.start(); i < mark.end(); i++) {
            if (Character.isLetterOrDigit(points[i]) && !covered.get(i)) {
                return false;
            }
        }
        return true;
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
