package org.consilium.verification.registry;

import org.consilium.ui.Message;

/// One aspect of a claim, compared. `recorded` is what the registry holds, empty where that says
/// nothing to a reader.
public record Finding(Aspect aspect, boolean agrees, String recorded) {
    /// What is compared.
    public enum Aspect {
        NAME("Name"),
        PROFESSION("Profession"),
        SPECIALTY("Specialty"),
        STATE("State"),
        STATUS("Status");

        private final String english;

        Aspect(String english) {
            this.english = english;
        }

        public Message label() {
            return Message.of(english);
        }
    }

    private static final String AGREES = "+";
    private static final String DIFFERS = "-";

    /// As kept in the database: `NAME+OKAFOR, AMARA`.
    public String write() {
        return aspect + (agrees ? AGREES : DIFFERS) + recorded;
    }

    public static Finding read(String written) {
        for (var aspect : Aspect.values()) {
            if (written.startsWith(aspect.name())) {
                var rest = written.substring(aspect.name().length());
                return new Finding(aspect, rest.startsWith(AGREES), rest.substring(1));
            }
        }
        throw new IllegalArgumentException("no finding: " + written);
    }
}
