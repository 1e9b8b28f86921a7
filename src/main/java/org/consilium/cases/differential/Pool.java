package org.consilium.cases.differential;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The opinions of many as one: the mean of what each said of a diagnosis, nothing said being zero
/// (a linear opinion pool). So everybody counts the same, nobody can veto a diagnosis by not naming
/// it, and what a single reader thinks stays in sight with its share. ADR 0021 says why not
/// another.
public record Pool(int readers, List<Share> shares, double rest) {
    private static final double ALL = 100;

    /// A diagnosis in the pool: its share in per cent, how many named it, and how likely those who
    /// did held it at most.
    public record Share(DiagnosisId diagnosis, double percent, int named, int most) {}

    public Pool {
        shares = List.copyOf(shares);
    }

    /// The likeliest first. Nobody said anything: everything is something else.
    public static Pool of(Collection<Opinion> opinions) {
        var sums = new HashMap<DiagnosisId, Tally>();
        for (var opinion : opinions) {
            opinion.percents()
                    .forEach((diagnosis, percent) ->
                            sums.merge(diagnosis, new Tally(percent, 1, percent), Tally::plus));
        }
        int n = opinions.size();
        var shares =
                sums.entrySet().stream()
                        .map(each -> each.getValue().share(each.getKey(), n))
                        .sorted(
                                Comparator.comparingDouble(Share::percent)
                                        .reversed()
                                        .thenComparing(each -> each.diagnosis().value()))
                        .collect(Collectors.toList());
        double said = sums.values().stream().mapToLong(Tally::sum).sum();
        return new Pool(n, shares, n == 0 ? ALL : ALL - said / n);
    }

    public double of(DiagnosisId diagnosis) {
        return shares.stream()
                .filter(share -> share.diagnosis().equals(diagnosis))
                .mapToDouble(Share::percent)
                .findFirst()
                .orElse(0);
    }

    private record Tally(long sum, int named, int most) {
        Tally plus(Tally other) {
            return new Tally(sum + other.sum, named + other.named, Math.max(most, other.most));
        }

        Share share(DiagnosisId diagnosis, int readers) {
            return new Share(diagnosis, (double) sum / readers, named, most);
        }
    }
}
