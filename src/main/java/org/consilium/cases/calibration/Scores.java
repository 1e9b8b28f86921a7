package org.consilium.cases.calibration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.consilium.cases.CaseId;
import org.consilium.cases.differential.Diagnoses;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.differential.Opinion;
import org.springframework.stereotype.Component;

/// Scores what readers of a case said once it is known what it was. Call within the transaction
/// that gives or corrects the outcome.
@Component
public class Scores {
    private final ScoreRepository scores;

    Scores(ScoreRepository scores) {
        this.scores = scores;
    }

    /// Scores everybody who committed, in place of what was scored before.
    public void settle(CaseId id, Diagnoses diagnoses, DiagnosisId truth, Instant at) {
        scores.clear(id);
        var counted = diagnoses.root(truth);
        var scored = new ArrayList<Scored>();
        for (var said : scores.said(id)) {
            var first = said.first().merged(diagnoses.same());
            var last = said.last().merged(diagnoses.same());
            scored.add(
                    new Scored(
                            said.commitment(),
                            Brier.of(first, counted),
                            Brier.of(last, counted),
                            statements(first, counted)));
        }
        scores.add(scored, at);
    }

    /// Takes all scores of a case back: it is not known any more what it was.
    public void clear(CaseId id) {
        scores.clear(id);
    }

    private static List<Statement> statements(Opinion opinion, DiagnosisId truth) {
        return opinion.percents().entrySet().stream()
                .map(each -> new Statement(each.getValue(), each.getKey().equals(truth)))
                .toList();
    }
}
