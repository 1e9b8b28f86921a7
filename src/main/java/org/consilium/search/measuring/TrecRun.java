package org.consilium.search.measuring;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.consilium.platform.StartupProblem;
import org.consilium.search.query.Ranking;

/// Answers questions in the form that evaluation programs read: `qid Q0 docid rank score name`.
final class TrecRun {
    private static final int DEPTH = 1_000;
    private static final String NAME = "consilium";
    private static final String BASELINE = "bm25";

    record Question(String id, String words) {}

    private final Ranking ranking;
    private final boolean baseline;

    TrecRun(Ranking ranking, boolean baseline) {
        this.ranking = ranking;
        this.baseline = baseline;
    }

    /// A line is an id, a tab, and the question; empty lines are passed over.
    static List<Question> questions(List<String> lines) {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int tab = line.indexOf('\t');
            if (line.isBlank()) {
                continue;
            }
            if (tab < 1 || line.substring(0, tab).isBlank()) {
                throw new StartupProblem(
                        "Line %d is not an id, a tab and a question.".formatted(i + 1));
            }
            questions.add(
                    new Question(line.substring(0, tab).strip(), line.substring(tab + 1).strip()));
        }
        return questions;
    }

    void write(Question question, PrintStream out) throws IOException {
        var ranked =
                baseline
                        ? ranking.baseline(question.words, DEPTH)
                        : ranking.best(question.words, DEPTH);
        for (int i = 0; i < ranked.size(); i++) {
            var each = ranked.get(i);
            out.printf(
                    Locale.ROOT,
                    "%s Q0 %s %d %.6f %s\n",
                    question.id,
                    each.document(),
                    i + 1,
                    each.score(),
                    baseline ? BASELINE : NAME);
        }
    }
}
