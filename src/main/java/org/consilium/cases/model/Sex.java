package org.consilium.cases.model;

import org.consilium.ui.Message;

/// What of the patient's sex the question needs.
public enum Sex {
    FEMALE,
    MALE,
    OTHER;

    public Message label() {
        return switch (this) {
            case FEMALE -> Message.of("Female");
            case MALE -> Message.of("Male");
            case OTHER -> Message.of("Intersex or another");
        };
    }
}
