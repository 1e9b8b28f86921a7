package org.consilium.cases.calibration;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How somebody's differentials agreed with the outcomes, over `cases` solved cases: the mean score
/// of what they said first and of what they said last (null without a case), and their calibration,
/// which is of what they said first. `from` is how many cases it takes for others to see it.
public record Standing(
        int cases,
        @Nullable Brier first,
        @Nullable Brier last,
        Calibration calibration,
        int from,
        boolean own) {
    private static final double ALL = 100;
    private static final double SMALLEST = 1.5;
    private static final double LARGEST = 6;

    public boolean isShown() {
        return cases >= from;
    }

    /// How many more it takes.
    public int missing() {
        return Math.max(0, from - cases);
    }

    /// A band in the square of 100: what was said to the right, what came true upwards.
    public record Dot(double x, double y, double radius) {}

    public List<Dot> dots() {
        return bands().stream()
                .map(band ->
                        new Dot(
                                tenths(band.said()),
                                tenths(ALL - band.share()),
                                Math.min(LARGEST, SMALLEST + Math.sqrt(band.statements()))))
                .toList();
    }

    public String line() {
        return dots().stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    public List<Calibration.Band> bands() {
        return calibration.bands();
    }
}
