package org.consilium.discussions.starting;

import org.consilium.deidentification.GateReview;
import org.consilium.discussions.ThreadId;
import org.consilium.ui.Message;

/// What came of a form that starts a thread.
public sealed interface StartOutcome {
    /// The thread is there.
    sealed interface There extends StartOutcome {
        ThreadId thread();
    }

    record Started(ThreadId thread, boolean undoable) implements There {}

    /// The same form had come before; nothing was made now.
    record StartedBefore(ThreadId thread) implements There {}

    /// A limit of the author's stands against it; `why` says which, and until when.
    record NotNow(Message why) implements StartOutcome {}

    /// Something in it could tell who a patient is, and its author has not decided about it.
    record Held(GateReview review) implements StartOutcome {}
}
