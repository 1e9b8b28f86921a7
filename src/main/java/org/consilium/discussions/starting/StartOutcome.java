package org.consilium.discussions.starting;

import org.consilium.discussions.ThreadId;

/// What came of a form that starts a thread.
public sealed interface StartOutcome {
    ThreadId thread();

    record Started(ThreadId thread) implements StartOutcome {}

    /// The same form had come before; nothing was made now.
    record StartedBefore(ThreadId thread) implements StartOutcome {}
}
