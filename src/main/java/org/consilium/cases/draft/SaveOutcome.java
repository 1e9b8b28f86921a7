package org.consilium.cases.draft;

import org.consilium.cases.model.CaseReport;
import org.consilium.ui.Problems;

/// What came of saving a draft.
sealed interface SaveOutcome {
    record Saved(int version) implements SaveOutcome {}

    /// Another tab or device saved a version this one has not seen.
    record ChangedElsewhere(CaseReport theirs) implements SaveOutcome {}

    /// Something is longer than can be kept.
    record TooLong(Problems problems) implements SaveOutcome {}

    record TooOften() implements SaveOutcome {}
}
