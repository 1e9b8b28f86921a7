package org.consilium.cases.opinions;

import java.util.Locale;
import org.consilium.cases.CaseId;
import org.consilium.cases.calibration.Brier;
import org.consilium.cases.differential.DifferentialForm;
import org.consilium.cases.outcome.OutcomeCard;
import org.jspecify.annotations.Nullable;

/// What a viewer is shown of a case's opinions. `form` is there for who may commit and has not;
/// `crowd` for who may see what others said. `ownNumber` counts the viewer's own differentials.
public record OpinionsView(
        CaseId id,
        int readers,
        boolean closed,
        boolean author,
        int ownNumber,
        @Nullable DifferentialForm form,
        @Nullable Crowd crowd,
        @Nullable OutcomeCard outcome,
        @Nullable Scoring scoring) {

    /// Scores of the last words: the viewer's (null where they said nothing), all readers' mean,
    /// and that of the pool; and the viewer's of their first words.
    public record Scoring(
            @Nullable Brier ownFirst, @Nullable Brier ownLast, Brier mean, double pool) {
        public String written(Locale reader, double score) {
            return String.format(reader, "%.2f", score);
        }
    }

    public boolean hasCommitted() {
        return ownNumber > 0;
    }

    /// Whether this viewer may think again.
    public boolean mayRevise() {
        return hasCommitted() && !closed;
    }
}
