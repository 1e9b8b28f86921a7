package org.consilium.deidentification.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilium.deidentification.Letter;
import org.junit.jupiter.api.Test;

/// Guards against getting worse; the figures are told by `./consilium deidentify --evaluate`.
class EvaluationPolicyTest {
    @Test
    void staysAsGoodAsItWas() {
        var result = Evaluation.of(Evaluation.Notes.REGRESSION);
        assertThat(result.notes()).isGreaterThanOrEqualTo(490);
        assertThat(result.all().recall()).isGreaterThan(0.88);
        assertThat(result.all().precision()).isGreaterThan(0.96);
        assertThat(result.falseByThousand()).isLessThan(2);
    }

    @Test
    void staysAsGoodOnWhatWasHeldOut() {
        var result = Evaluation.of(Evaluation.Notes.HELD_OUT);
        assertThat(result.notes()).isGreaterThanOrEqualTo(150);
        assertThat(result.all().recall()).isGreaterThan(0.8);
        assertThat(result.all().precision()).isGreaterThan(0.9);
    }

    @Test
    void staysAsGoodOnWhatWasWrittenBlind() {
        var result = Evaluation.of(Evaluation.Notes.BLIND);
        assertThat(result.notes()).isEqualTo(100);
        assertThat(result.all().recall()).isGreaterThan(0.77);
        assertThat(result.all().precision()).isGreaterThan(0.9);
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
}
