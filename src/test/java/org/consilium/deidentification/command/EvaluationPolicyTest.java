package org.consilium.deidentification.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.consilium.deidentification.Letter;
import org.junit.jupiter.api.Test;

/// Guards against getting worse; the figures are told by `./consilium deidentify --evaluate`.
class EvaluationPolicyTest {
    /// By the writers of the rules: `e001` and so on.
    @Test
    void staysAsGoodOnItsFirstNotes() throws IOException {
        var result = Evaluation.of(regression("\"id\": \"e"));
        assertThat(result.notes()).isEqualTo(296);
        assertThat(result.all().recall()).isGreaterThan(0.94);
        assertThat(result.all().precision()).isGreaterThan(0.98);
        assertThat(result.falseByThousand()).isLessThan(2);
    }

    /// By somebody who had not seen the rules, and mended on since: `n001` and so on.
    @Test
    void staysAsGoodOnNotesOfOthers() throws IOException {
        var result = Evaluation.of(regression("\"id\": \"n"));
        assertThat(result.notes()).isEqualTo(200);
        assertThat(result.all().recall()).isGreaterThan(0.86);
        assertThat(result.all().precision()).isGreaterThan(0.97);
        assertThat(result.falseByThousand()).isLessThan(2);
    }

    @Test
    void staysAsGoodOnWhatWasHeldOut() {
        var result = Evaluation.of(Evaluation.Notes.HELD_OUT);
        assertThat(result.notes()).isGreaterThanOrEqualTo(150);
        assertThat(result.all().recall()).isGreaterThan(0.87);
        assertThat(result.all().precision()).isGreaterThan(0.94);
    }

    @Test
    void staysAsGoodOnWhatWasWrittenBlind() {
        var result = Evaluation.of(Evaluation.Notes.BLIND);
        assertThat(result.notes()).isEqualTo(100);
        assertThat(result.all().recall()).isGreaterThan(0.77);
        assertThat(result.all().precision()).isGreaterThan(0.93);
    }

    @Test
    void countsAMarkAsMissedWhenPartOfItIsLeft() {
        var result =
                Evaluation.of(List.of("{\"id\":\"1\",\"text\":\"MRN: [[H:00482913 or so]]\"}"));
        assertThat(result.of(Letter.H).recall()).isZero();
        assertThat(result.of(Letter.H).precision()).isEqualTo(1);
    }

    @Test
    void countsFalseFindingsOfNotesWithoutMarks() {
        var result = Evaluation.of(List.of("{\"id\":\"1\",\"text\":\"Call Dr. Keller.\"}"));
        assertThat(result.cleanWords()).isEqualTo(3);
        assertThat(result.cleanFindings()).isEqualTo(1);
    }

    private static List<String> regression(String id) throws IOException {
        var notes = Path.of("src/main/resources", Evaluation.Notes.REGRESSION.resource());
        return Files.readAllLines(notes).stream().filter(line -> line.contains(id)).toList();
    }
}
