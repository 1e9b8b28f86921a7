package org.consilium.cases.model;

import org.consilium.ui.Message;

/// Where the patient is looked after: the kind of place, never which one.
public enum CareSetting {
    PRIMARY,
    OUTPATIENT,
    EMERGENCY,
    WARD,
    INTENSIVE,
    THEATRE,
    HOME,
    REMOTE;

    public Message label() {
        return switch (this) {
            case PRIMARY -> Message.of("Primary care");
            case OUTPATIENT -> Message.of("Outpatient clinic");
            case EMERGENCY -> Message.of("Emergency department");
            case WARD -> Message.of("Ward");
            case INTENSIVE -> Message.of("Intensive care");
            case THEATRE -> Message.of("Operating theatre");
            case HOME -> Message.of("Home or care home");
            case REMOTE -> Message.of("Remote, few means");
        };
    }
}
