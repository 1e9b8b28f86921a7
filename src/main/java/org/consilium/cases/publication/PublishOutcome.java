package org.consilium.cases.publication;

import org.consilium.cases.CaseId;
import org.consilium.cases.rarity.Rare;
import org.consilium.deidentification.GateReview;
import org.consilium.discussions.ThreadId;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;

/// What came of publishing a case. In every case but the first nothing was published.
public sealed interface PublishOutcome {
    record Published(CaseId id, ThreadId thread) implements PublishOutcome {}

    /// Something in it could tell who the patient is.
    record ContainsIdentifiers(GateReview review) implements PublishOutcome {}

    /// Nothing in it names the patient, and too few people are like them.
    record TooRare(Rare rare) implements PublishOutcome {}

    /// Something is missing or does not fit; by the fields of the draft.
    record Incomplete(Problems problems) implements PublishOutcome {}

    /// Only verified clinicians publish.
    record AuthorNotVerified() implements PublishOutcome {}

    /// The draft was changed since it was on the page.
    record ChangedMeanwhile() implements PublishOutcome {}

    /// A limit of the author's stands against it; `why` says which, and until when.
    record NotNow(Message why) implements PublishOutcome {}
}
