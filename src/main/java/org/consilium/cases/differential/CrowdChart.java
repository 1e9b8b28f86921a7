package org.consilium.cases.differential;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A [Movement] as lines of an SVG, 320 wide and 120 high, 0 % at the bottom; each commitment is a
/// step of the same width. The lines differ by their strokes, never by colour alone.
public record CrowdChart(List<String> lines) {
    private static final double WIDTH = 320;
    private static final double HEIGHT = 120;
    private static final double ALL = 100;

    public CrowdChart {
        lines = List.copyOf(lines);
    }

    public static CrowdChart of(Movement movement) {
        return new CrowdChart(
                IntStream.range(0, movement.diagnoses().size())
                        .mapToObj(k -> line(movement.steps(), k))
                        .toList());
    }

    private static String line(List<Movement.Step> steps, int diagnosis) {
        return IntStream.range(0, steps.size())
                .mapToObj(i -> point(i, steps.size(), steps.get(i).shares().get(diagnosis)))
                .collect(Collectors.joining(" "));
    }

    private static String point(int index, int count, double percent) {
        double x = count < 2 ? 0 : index * WIDTH / (count - 1);
        return String.format(Locale.ROOT, "%.1f,%.1f", x, HEIGHT * (1 - percent / ALL));
    }
}
