package org.consilium.cases.calibration;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Whether things come true as often as somebody says: their statements in bands of likelihood. Who
/// is calibrated is right in seven of ten cases where they say 70 %.
public record Calibration(List<Band> bands) {
    private static final double ALL = 100;

    /// The bands, by where they begin: rough below, as differentials are.
    private static final List<Integer> FROM = List.of(1, 10, 25, 50, 75, 91);

    /// Statements from `from` to `to` per cent: how many, what was said on average, and how many of
    /// them came true. A band without statements is not in the list.
    public record Band(int from, int to, int statements, double said, int cameTrue) {
        /// How often it came true, in per cent.
        public double share() {
            return ALL * cameTrue / statements;
        }
    }

    public Calibration {
        bands = List.copyOf(bands);
    }

    public static Calibration of(Collection<Statement> statements) {
        return new Calibration(
                Stream.iterate(0, i -> i < FROM.size(), i -> i + 1)
                        .map(i -> band(statements, FROM.get(i), end(i)))
                        .filter(band -> band.statements() > 0)
                        .toList());
    }

    private static int end(int index) {
        return index + 1 < FROM.size() ? FROM.get(index + 1) - 1 : (int) ALL;
    }

    private static Band band(Collection<Statement> all, int from, int to) {
        var within =
                all.stream()
                        .filter(each -> each.percent() >= from && each.percent() <= to)
                        .toList();
        int right = (int) within.stream().filter(Statement::cameTrue).count();
        double said = within.stream().mapToInt(Statement::percent).average().orElse(0);
        return new Band(from, to, within.size(), said, right);
    }

    public int statements() {
        return bands.stream().mapToInt(Band::statements).sum();
    }
}
