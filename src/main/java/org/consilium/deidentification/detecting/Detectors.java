package org.consilium.deidentification.detecting;

import java.util.List;
import org.consilium.deidentification.candidates.Candidate;
import org.consilium.deidentification.candidates.Candidates;
import org.consilium.deidentification.candidates.Detector;
import org.consilium.deidentification.numbering.Numbering;
import org.consilium.deidentification.reading.Tokens;

/// All detectors, the surest first: later ones leave what earlier ones have claimed.
public final class Detectors {
    private static final List<Detector> NAMES =
            List.of(
                    new HouseDetector(),
                    new PlaceDetector(),
                    new EmployerDetector(),
                    new NicknameDetector(),
                    new SignOffDetector(),
                    new CuedNameDetector(),
                    new KinDetector(),
                    new LowerNameDetector(),
                    new NameDetector(),
                    new NeighbourDetector(),
                    new UnknownNameDetector(),
                    new Doubts(),
                    new AgainDetector());

    private Detectors() {}

    public static List<Candidate> detect(String text) {
        var tokens = Tokens.of(text);
        var found = new Candidates();
        Numbering.ALL.forEach(each -> each.detect(tokens, found));
        NAMES.forEach(each -> each.detect(tokens, found));
        return found.settled();
    }
}
