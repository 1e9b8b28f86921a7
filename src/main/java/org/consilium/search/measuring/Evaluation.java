package org.consilium.search.measuring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.consilium.search.query.Ranking;
import org.consilium.search.query.Ranking.Ranked;

/// The own collection, measured: our order and plain BM25, question by question.
record Evaluation(List<Line> lines) {
    private static final int DEPTH = 100;
    private static final double SAME = 0.005;

    record Line(String question, double ours, double baseline, double found, double foundBase) {}

    Evaluation {
        lines = List.copyOf(lines);
    }

    static Evaluation make() {
        return new Evaluation(OwnCollection.read(Evaluation::lines));
    }

    private static List<Line> lines(IndexReader reader) throws IOException {
        var ranking = new Ranking(reader, "");
        var lines = new ArrayList<Line>();
        for (var question : OwnCollection.questions()) {
            var ours = names(ranking.best(question.words(), DEPTH));
            var base = names(ranking.baseline(question.words(), DEPTH));
            var judged = question.relevance();
            lines.add(
                    new Line(
                            question.words(),
                            judged.ndcg(ours),
                            judged.ndcg(base),
                            judged.recall(ours),
                            judged.recall(base)));
        }
        return lines;
    }

    private static List<String> names(List<Ranked> ranked) {
        return ranked.stream().map(Ranked::document).toList();
    }

    double ours() {
        return lines.stream().mapToDouble(Line::ours).average().orElse(0);
    }

    double baseline() {
        return lines.stream().mapToDouble(Line::baseline).average().orElse(0);
    }

    /// Questions our order answers worse than plain BM25.
    List<Line> worse() {
        return lines.stream().filter(line -> line.ours < line.baseline - SAME).toList();
    }

    String table() {
        var text = new StringBuilder("nDCG@10   BM25  question\n");
        for (var line : lines) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "  %.3f  %.3f  %s%n",
                            line.ours,
                            line.baseline,
                            line.question));
        }
        long better = lines.stream().filter(it -> it.ours > it.baseline + SAME).count();
        return text.append(
                        String.format(
                                Locale.ROOT,
                                "%nAll %d questions: nDCG@10 %.3f, plain BM25 %.3f"
                                        + " (better %d, worse %d)%n"
                                        + "Recall at %d: %.3f, plain BM25 %.3f%n",
                                lines.size(),
                                ours(),
                                baseline(),
                                better,
                                worse().size(),
                                DEPTH,
                                lines.stream().mapToDouble(Line::found).average().orElse(0),
                                lines.stream().mapToDouble(Line::foundBase).average().orElse(0)))
                .toString();
    }
}
