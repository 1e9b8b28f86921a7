package org.consilium.deidentification.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.consilium.deidentification.Letter;
import org.consilium.deidentification.command.Evaluation;

/// Model of `deidentification/benchmarks`: the two halves of the evaluation set.
public record BenchmarksPage(Evaluation.Result regression, Evaluation.Result heldOut) {
    /// The letters that occur in either half.
    public List<Letter> letters() {
        return Arrays.stream(Letter.values())
                .filter(each -> regression.of(each).marked() + heldOut.of(each).marked() > 0)
                .toList();
    }
}
