package org.consilium.discussions;

import org.consilium.ui.Message;

/// What came of presenting or revising a thread.
public sealed interface PresentOutcome {
    record Presented(ThreadId thread) implements PresentOutcome {}

    /// A limit of the writer's stands against it; `why` says which, and until when.
    record NotNow(Message why) implements PresentOutcome {}
}
