package org.consilium.discussions.replying;

import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;

/// What came of a form that replies.
public sealed interface ReplyOutcome {
    ThreadId thread();

    int seq();

    record Written(ThreadId thread, ReplyId reply, int seq) implements ReplyOutcome {}

    /// The same form had come before; nothing was made now.
    record WrittenBefore(ThreadId thread, int seq) implements ReplyOutcome {}
}
