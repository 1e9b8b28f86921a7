package org.consilium.discussions.editing;

import org.consilium.deidentification.GateReview;
import org.consilium.ui.Message;

/// What came of changing a post.
sealed interface EditOutcome {
    /// At `path` is the post as it is now.
    record Changed(String path) implements EditOutcome {}

    /// The same post was changed in another tab or on another device; nothing was changed now.
    record ChangedMeanwhile(Post now) implements EditOutcome {}

    /// A limit of the author's stands against it; `why` says which.
    record NotNow(Message why) implements EditOutcome {}

    /// Something in it could tell who a patient is, and its author has not decided about it.
    record Held(GateReview review) implements EditOutcome {}
}
