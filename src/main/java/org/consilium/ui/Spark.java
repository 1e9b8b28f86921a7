package org.consilium.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A course as the points of an SVG line, 300 wide and 60 high, zero at the bottom.
public record Spark(String line, String area) {
    private static final double WIDTH = 300;
    private static final double HEIGHT = 60;
    private static final double AIR = 2;

    public static Spark of(List<Bar> points) {
        double most = points.stream().mapToDouble(Bar::value).max().orElse(1);
        var line =
                IntStream.range(0, points.size())
                        .mapToObj(i -> at(i, points.size(), points.get(i).value(), most))
                        .collect(Collectors.joining(" "));
        return new Spark(line, "0,60 " + line + " 300,60");
    }

    private static String at(int index, int count, double value, double most) {
        double x = count < 2 ? 0 : index * WIDTH / (count - 1);
        double y = most <= 0 ? HEIGHT : HEIGHT - value / most * (HEIGHT - AIR);
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }
}
