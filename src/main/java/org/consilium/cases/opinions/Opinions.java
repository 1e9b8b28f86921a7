package org.consilium.cases.opinions;

import org.consilium.cases.calibration.Brier;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.differential.Differentials;
import org.consilium.cases.model.SeenCase;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads what a viewer may see of the opinions about a case they may read.
@Component
class Opinions {
    private final OpinionQueries queries;
    private final Crowds crowds;
    private final Differentials differentials;

    Opinions(OpinionQueries queries, Crowds crowds, Differentials differentials) {
        this.queries = queries;
        this.crowds = crowds;
        this.differentials = differentials;
    }

    OpinionsView of(Viewer viewer, SeenCase seen) {
        var report = seen.report();
        boolean author = seen.isAuthor();
        var found = queries.find(viewer.id(), report.id(), author);
        var outcome = found.outcome();
        var truth = outcome == null ? null : outcome.truth(found.diagnoses());
        var crowd =
                found.isOpen(author)
                        ? crowds.of(viewer, found.said(), found.diagnoses(), truth)
                        : null;
        boolean mayCommit = seen.mayAct() && !author && !found.closed() && found.ownNumber() == 0;
        return new OpinionsView(
                report.id(),
                found.readers(),
                found.closed(),
                author,
                found.ownNumber(),
                mayCommit ? differentials.emptyForm() : null,
                crowd,
                outcome,
                scoring(found, crowd, truth));
    }

    private static OpinionsView.@Nullable Scoring scoring(
            OpinionQueries.Found found, @Nullable Crowd crowd, @Nullable DiagnosisId truth) {
        var mean = found.meanLast();
        if (mean == null || crowd == null || truth == null) {
            return null;
        }
        return new OpinionsView.Scoring(
                brier(found.ownFirst()),
                brier(found.ownLast()),
                new Brier(mean),
                crowd.score(truth));
    }

    private static @Nullable Brier brier(@Nullable Integer score) {
        return score == null ? null : new Brier(score);
    }
}
