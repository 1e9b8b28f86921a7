package org.consilium.cases.differential;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilium.deidentification.GatedText;

/// What one reader thinks it is: one to five diagnoses, the likeliest first, together 100 % at the
/// most. What is left is "something else". Equally likely ones stay in the order they were typed.
public record Differential(List<Belief> beliefs) {
    static final int MOST = 5;

    public Differential {
        beliefs =
                beliefs.stream()
                        .sorted(Comparator.comparingInt(Belief::percent).reversed())
                        .toList();
        if (beliefs.isEmpty() || beliefs.size() > MOST || sum(beliefs) > Belief.CERTAIN) {
            throw new IllegalArgumentException("one to five diagnoses, together 100 %");
        }
    }

    /// How likely it is something else, in per cent.
    public int rest() {
        return Belief.CERTAIN - sum(beliefs);
    }

    /// What the gate looks at, under the names of the form's fields.
    List<GatedText> texts() {
        return IntStream.range(0, beliefs.size())
                .boxed()
                .flatMap(i ->
                        Stream.of(
                                new GatedText("diagnosis-" + (i + 1), beliefs.get(i).name().text()),
                                new GatedText("reason-" + (i + 1), beliefs.get(i).reason())))
                .toList();
    }

    private static int sum(List<Belief> beliefs) {
        return beliefs.stream().mapToInt(Belief::percent).sum();
    }
}
