package org.consilium.deidentification.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.consilium.deidentification.Letter;
import org.consilium.deidentification.command.Evaluation;

/// Model of `deidentification/benchmarks`: the sets of marked notes.
public record BenchmarksPage(
        Evaluation.Result blind, Evaluation.Result heldOut, Evaluation.Result regression) {
    /// The letters that occur in a set.
    public List<Letter> letters(Evaluation.Result result) {
        return Arrays.stream(Letter.values()).filter(each -> result.of(each).marked() > 0).toList();
    }
}
