package org.consilium.messaging.starting;

import org.consilium.messaging.ConversationId;
import org.consilium.ui.Message;

/// What came of the first message to somebody.
public sealed interface StartOutcome {
    /// Sent; `asks` when it waits for an answer before more can be written.
    record Started(ConversationId conversation, int seq, boolean asks) implements StartOutcome {}

    /// A patient asked; whether there is somebody to ask is not said.
    record Asked() implements StartOutcome {}

    record TooOften() implements StartOutcome {}

    record Refused(Message why) implements StartOutcome {}
}
