package org.consilium.deidentification;

import java.util.Locale;

/// What a finding is, finer than its [Letter].
public enum Kind {
    PERSON(Letter.A),
    /// An employer, a school, a hospital: the rule counts them with names.
    ORGANISATION(Letter.A),
    PLACE(Letter.B),
    ADDRESS(Letter.B),
    POSTCODE(Letter.B),
    DATE(Letter.C),
    AGE(Letter.C),
    PHONE(Letter.D),
    FAX(Letter.E),
    EMAIL(Letter.F),
    SSN(Letter.G),
    RECORD(Letter.H),
    PLAN(Letter.I),
    ACCOUNT(Letter.J),
    LICENCE(Letter.K),
    VEHICLE(Letter.L),
    DEVICE(Letter.M),
    URL(Letter.N),
    IP(Letter.O),
    BIOMETRIC(Letter.P),
    FACE(Letter.Q),
    CODE(Letter.R);

    private final Letter letter;

    Kind(Letter letter) {
        this.letter = letter;
    }

    public Letter letter() {
        return letter;
    }

    /// The word for it in output: `person`, `postcode`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
