package org.consilium.cases.differential;

import org.consilium.deidentification.GateReview;
import org.consilium.ui.Message;

/// What came of committing a differential.
public sealed interface CommitOutcome {
    /// For the first time, or a revision.
    record Committed(int number) implements CommitOutcome {}

    /// The same form came before.
    record CommittedBefore() implements CommitOutcome {}

    /// The reader committed elsewhere since this page was made; `number` is their last one.
    record Stale(int number) implements CommitOutcome {}

    /// The outcome was given.
    record Closed() implements CommitOutcome {}

    /// Who knows the case better than its readers does not bet on it.
    record OwnCase() implements CommitOutcome {}

    /// Two lines are the same diagnosis.
    record NamedTwice(String name) implements CommitOutcome {}

    /// Revised as often as one can.
    record Enough(int most) implements CommitOutcome {}

    /// Something could tell who the patient is.
    record Held(GateReview review) implements CommitOutcome {}

    /// A moderator's limit stands against it.
    record NotNow(Message why) implements CommitOutcome {}
}
