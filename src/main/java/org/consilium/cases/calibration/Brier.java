package org.consilium.cases.calibration;

import java.util.Locale;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.differential.Opinion;

/// The Brier score of one opinion: the squared distance between what was said and what it was, over
/// all diagnoses. 0 is sure and right, 1 is as good as having said nothing, 2 is sure and wrong.
///
/// "Something else" is spread so thinly over all other diagnoses that it neither costs nor earns:
/// who says next to nothing scores 1 and cannot hide there. Saying what one believes is still the
/// best one can do (ADR 0021). Kept in ten-thousandths, which whole per cents make exact.
public record Brier(int tenThousandths) {
    private static final int CERTAIN = 100;
    private static final double UNIT = 10_000;

    public Brier {
        if (tenThousandths < 0 || tenThousandths > 2 * UNIT) {
            throw new IllegalArgumentException("a Brier score is between 0 and 2");
        }
    }

    public static Brier of(Opinion opinion, DiagnosisId truth) {
        int missed = CERTAIN - opinion.of(truth);
        int wrong =
                opinion.percents().entrySet().stream()
                        .filter(each -> !each.getKey().equals(truth))
                        .mapToInt(each -> each.getValue() * each.getValue())
                        .sum();
        return new Brier(missed * missed + wrong);
    }

    public double value() {
        return tenThousandths / UNIT;
    }

    /// With two decimals, for people.
    public String written(Locale reader) {
        return String.format(reader, "%.2f", value());
    }
}
