package org.consilium.cases.outcome;

import org.consilium.ui.Message;

/// How far the end of a case is known.
public enum OutcomeKind {
    KNOWN,
    NOT_YET,
    NEVER;

    public Message label() {
        return switch (this) {
            case KNOWN -> Message.of("It is known");
            case NOT_YET -> Message.of("Not known yet");
            case NEVER -> Message.of("It will not be known");
        };
    }

    /// Whether readers commit to nothing more once this was said.
    public boolean closes() {
        return this != NOT_YET;
    }
}
