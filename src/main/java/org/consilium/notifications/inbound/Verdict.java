package org.consilium.notifications.inbound;

import org.consilium.ui.Message;

/// What becomes of a mail that came in.
sealed interface Verdict {
    /// It was published, noted, answered by a mail of ours, or needs nothing.
    record Taken() implements Verdict {}

    /// It is given back to whoever sent it; `why` says nothing of what the address belongs to.
    record Refused(Message why) implements Verdict {}
}
