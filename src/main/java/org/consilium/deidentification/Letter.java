package org.consilium.deidentification;

import org.consilium.ui.Message;

/// The eighteen identifiers of the Safe Harbor rule, 45 CFR 164.514(b)(2)(i), by its own letters.
public enum Letter {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R;

    /// What it covers, in a few words.
    public Message label() {
        return switch (this) {
            case A -> Message.of("names");
            case B -> Message.of("places smaller than a state");
            case C -> Message.of("dates, and ages over 89");
            case D -> Message.of("telephone numbers");
            case E -> Message.of("fax numbers");
            case F -> Message.of("e-mail addresses");
            case G -> Message.of("social security numbers");
            case H -> Message.of("medical record numbers");
            case I -> Message.of("health plan numbers");
            case J -> Message.of("account numbers");
            case K -> Message.of("certificate and licence numbers");
            case L -> Message.of("vehicles and their plates");
            case M -> Message.of("devices and their serial numbers");
            case N -> Message.of("web addresses");
            case O -> Message.of("IP addresses");
            case P -> Message.of("fingerprints, voices and other biometrics");
            case Q -> Message.of("photographs of faces");
            case R -> Message.of("any other unique number, trait or code");
        };
    }
}
