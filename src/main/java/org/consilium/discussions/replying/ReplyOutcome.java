package org.consilium.discussions.replying;

import org.consilium.deidentification.GateReview;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.ui.Message;

/// What came of a form that replies.
public sealed interface ReplyOutcome {
    /// The reply is there.
    sealed interface There extends ReplyOutcome {
        ThreadId thread();

        int seq();
    }

    record Written(ThreadId thread, ReplyId reply, int seq, boolean undoable) implements There {}

    /// The same form had come before; nothing was made now.
    record WrittenBefore(ThreadId thread, int seq) implements There {}

    /// A limit of the author's stands against it; `why` says which, and until when.
    record NotNow(Message why) implements ReplyOutcome {}

    /// Something in it could tell who a patient is, and its author has not decided about it.
    record Held(GateReview review) implements ReplyOutcome {}
}
