package org.consilium.search.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.consilium.platform.StartupProblem;
import org.consilium.search.query.Ranking;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void ranksBetterThanPlainBm25() {
        var evaluation = Evaluation.make();
        assertThat(evaluation.lines()).hasSizeGreaterThan(40);
        assertThat(evaluation.ours()).isGreaterThan(evaluation.baseline() + 0.08);
        assertThat(evaluation.worse()).hasSizeLessThan(6);
    }

    @Test
    void countsAsTrecEvalDoes() {
        var relevance = new Relevance(Map.of("a", 2, "b", 1));
        assertThat(relevance.ndcg(List.of("a", "b"))).isEqualTo(1);
        assertThat(relevance.ndcg(List.of("b", "x", "a"))).isCloseTo(2.0 / 2.6309, within(0.001));
        assertThat(relevance.ndcg(List.of())).isZero();
        assertThat(relevance.recall(List.of("x", "b"))).isEqualTo(0.5);
    }

    @Test
    void judgesOnlyTextsThereAre() {
        var found =
                OwnCollection.<List<String>>read(reader -> {
                    return OwnCollection.questions().stream()
                            .flatMap(it -> it.relevance().judged().keySet().stream())
                            .filter(id -> !exists(reader, id))
                            .toList();
                });
        assertThat(found).isEmpty();
    }

    private static boolean exists(org.apache.lucene.index.IndexReader reader, String id) {
        try {
            return reader.docFreq(new org.apache.lucene.index.Term("facet", "external=" + id)) == 1;
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    @Test
    void printsTheSameRunEachTime() {
        assertThat(run("q1\theart attack aspirin")).isEqualTo(run("q1\theart attack aspirin"));
        assertThat(run("q1\theart attack aspirin").lines().findFirst())
                .hasValueSatisfying(line ->
                        assertThat(line).matches("q1 Q0 c00[12] 1 \\d+\\.\\d{6} consilium"));
        assertThat(run("q1\t???")).isEmpty();
    }

    private static String run(String line) {
        var written = new ByteArrayOutputStream();
        var out = new PrintStream(written, true, StandardCharsets.UTF_8);
        OwnCollection.<Integer>read(reader -> {
            var run = new TrecRun(new Ranking(reader, ""), false);
            for (var question : TrecRun.questions(List.of(line))) {
                run.write(question, out);
            }
            return 0;
        });
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void refusesLinesWithoutTab() {
        assertThatThrownBy(() -> TrecRun.questions(List.of("q1\tgout", "gout")))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("Line 2");
    }
}
