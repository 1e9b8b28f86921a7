package org.consilium.messaging.writing;

import org.consilium.messaging.model.WritingPolicy;

/// What came of sending a message.
public sealed interface WriteOutcome {
    record Written(Posting.Posted posted) implements WriteOutcome {}

    /// The same form was sent before.
    record WrittenBefore(int seq) implements WriteOutcome {}

    record Refused(WritingPolicy why) implements WriteOutcome {}
}
