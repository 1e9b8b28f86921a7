package org.consilium.cases.model;

import java.util.Optional;
import org.consilium.ui.Message;

/// How old the patient is, no finer than it must be. `from` and `to` are years, both inclusive.
public enum AgeBand {
    NEWBORN(0, 0),
    INFANT(0, 1),
    YOUNG_CHILD(2, 5),
    CHILD(6, 11),
    ADOLESCENT(12, 17),
    TWENTIES(18, 29),
    THIRTIES(30, 39),
    FORTIES(40, 49),
    FIFTIES(50, 59),
    SIXTIES(60, 69),
    SEVENTIES(70, 79),
    EIGHTIES(80, 89),
    OLDEST(90, 120),
    MINOR(0, 17),
    GROWN(18, 59),
    LATE(60, 120);

    private final int from;
    private final int to;

    AgeBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public Message label() {
        return switch (this) {
            case NEWBORN -> Message.of("Newborn");
            case INFANT -> Message.of("Under 2 years");
            case YOUNG_CHILD -> Message.of("2 to 5");
            case CHILD -> Message.of("6 to 11");
            case ADOLESCENT -> Message.of("12 to 17");
            case TWENTIES -> Message.of("18 to 29");
            case THIRTIES -> Message.of("30 to 39");
            case FORTIES -> Message.of("40 to 49");
            case FIFTIES -> Message.of("50 to 59");
            case SIXTIES -> Message.of("60 to 69");
            case SEVENTIES -> Message.of("70 to 79");
            case EIGHTIES -> Message.of("80 to 89");
            case OLDEST -> Message.of("90 or older");
            case MINOR -> Message.of("Under 18");
            case GROWN -> Message.of("18 to 59");
            case LATE -> Message.of("60 or older");
        };
    }

    /// The one that tells less; empty where only leaving it out would.
    public Optional<AgeBand> wider() {
        return switch (this) {
            case NEWBORN, INFANT, YOUNG_CHILD, CHILD, ADOLESCENT -> Optional.of(MINOR);
            case TWENTIES, THIRTIES, FORTIES, FIFTIES -> Optional.of(GROWN);
            case SIXTIES, SEVENTIES, EIGHTIES, OLDEST -> Optional.of(LATE);
            case MINOR, GROWN, LATE -> Optional.empty();
        };
    }
}
