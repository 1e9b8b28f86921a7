package org.consilium.deidentification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.consilium.ui.Message;

/// Why words that were found may stand all the same. Few, so that each is read.
public enum KeepReason {
    NO_IDENTIFIER,
    PUBLISHED,
    PROFESSIONAL,
    CONSENT;

    /// As it stands in forms and in the table: `no-identifier`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Message label() {
        return switch (this) {
            case NO_IDENTIFIER -> Message.of("it tells nothing about a person");
            case PUBLISHED -> Message.of("it is from published work or public knowledge");
            case PROFESSIONAL -> Message.of("it is me or a colleague who agreed, not a patient");
            case CONSENT -> Message.of("the patient agreed to these very words, in writing");
        };
    }

    static Optional<KeepReason> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
