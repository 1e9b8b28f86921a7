package org.consilium.deidentification.detecting;

import java.util.List;
import org.consilium.deidentification.reading.Tokens;

/// All detectors, the surest first: later ones leave what earlier ones have claimed.
public final class Detectors {
    private static final List<Detector> ALL =
            List.of(
                    new WebDetector(),
                    new AgeDetector(),
                    new DateDetector(),
                    new DayDetector(),
                    new TraitDetector(),
                    new PhoneDetector(),
                    new AddressDetector(),
                    new NumberDetector(),
                    new HouseDetector(),
                    new PlaceDetector(),
                    new EmployerDetector(),
                    new LowerNameDetector(),
                    new NameDetector(),
                    new NeighbourDetector());

    private Detectors() {}

    public static List<Candidate> detect(String text) {
        var tokens = Tokens.of(text);
        var found = new Candidates();
        for (var detector : ALL) {
            detector.detect(tokens, found);
        }
        return found.settled();
    }
}
