package org.consilium.files;

import org.consilium.ui.Message;

/// What came of a file that was sent.
public sealed interface TakeOutcome {
    /// It lies in the tray; a file that lay there already is the same one.
    record Taken(FileId file) implements TakeOutcome {}

    /// A sentence that says why not, and what would do.
    record Refused(Message why) implements TakeOutcome {}
}
