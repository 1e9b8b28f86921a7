package org.consilium.files.redaction;

import org.consilium.ui.Message;

/// What came of blacking out parts of a picture.
sealed interface BlackOutOutcome {
    /// The picture as it was is gone.
    record Done() implements BlackOutOutcome {}

    /// It was changed in another window since the boxes were drawn.
    record ChangedMeanwhile() implements BlackOutOutcome {}

    record Refused(Message why) implements BlackOutOutcome {}
}
