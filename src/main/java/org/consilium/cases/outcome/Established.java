package org.consilium.cases.outcome;

import org.consilium.ui.Message;

/// How it was found out, the strongest ways first.
public enum Established {
    HISTOLOGY,
    GENETICS,
    CULTURE,
    LABORATORY,
    IMAGING,
    PROCEDURE,
    AUTOPSY,
    TREATMENT,
    COURSE,
    JUDGEMENT;

    public Message label() {
        return switch (this) {
            case HISTOLOGY -> Message.of("Histology or cytology");
            case GENETICS -> Message.of("Genetic test");
            case CULTURE -> Message.of("Culture or proof of the germ");
            case LABORATORY -> Message.of("Laboratory test");
            case IMAGING -> Message.of("Imaging");
            case PROCEDURE -> Message.of("Operation or endoscopy");
            case AUTOPSY -> Message.of("Autopsy");
            case TREATMENT -> Message.of("Response to treatment");
            case COURSE -> Message.of("The course over time");
            case JUDGEMENT -> Message.of("Clinical judgement alone");
        };
    }
}
