package org.consilium.deidentification.numbering;

import java.util.List;
import org.consilium.deidentification.candidates.Detector;

/// All detectors of this package, the surest first.
public final class Numbering {
    public static final List<Detector> ALL =
            List.of(
                    new WebDetector(),
                    new FileNameDetector(),
                    new AgeDetector(),
                    new DateDetector(),
                    new DayDetector(),
                    new SpokenDetector(),
                    new DateEdgeDetector(),
                    new TraitDetector(),
                    new PhoneDetector(),
                    new AddressDetector(),
                    new NumberDetector());

    private Numbering() {}
}
