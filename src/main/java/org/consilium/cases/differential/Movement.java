package org.consilium.cases.differential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/// How the pool moved: the share of the likeliest diagnoses after each commitment, in their order.
/// A long course is thinned to [#STEPS] points; its first and its last stay.
public record Movement(List<DiagnosisId> diagnoses, List<Step> steps) {
    static final int SHOWN = 4;
    static final int STEPS = 60;

    /// Somebody committed to an opinion, for the first time or anew.
    public record Commitment(UUID reader, Instant at, Opinion opinion) {}

    /// The pool after so many commitments of so many readers; shares in the order of `diagnoses`.
    public record Step(Instant at, int readers, List<Double> shares) {
        public Step {
            shares = List.copyOf(shares);
        }
    }

    public Movement {
        diagnoses = List.copyOf(diagnoses);
        steps = List.copyOf(steps);
    }

    public static Movement of(List<Commitment> commitments) {
        var inOrder = commitments.stream().sorted(Comparator.comparing(Commitment::at)).toList();
        var latest = new LinkedHashMap<UUID, Opinion>();
        inOrder.forEach(each -> latest.put(each.reader(), each.opinion()));
        var shown =
                Pool.of(latest.values()).shares().stream()
                        .limit(SHOWN)
                        .map(Pool.Share::diagnosis)
                        .toList();
        return new Movement(shown, steps(inOrder, shown));
    }

    /// Keeps running sums, so that a thousand commitments cost a thousand steps.
    private static List<Step> steps(List<Commitment> inOrder, List<DiagnosisId> shown) {
        var standing = new LinkedHashMap<UUID, Opinion>();
        var sums = new long[shown.size()];
        var steps = new ArrayList<Step>();
        for (int i = 0; i < inOrder.size(); i++) {
            var commitment = inOrder.get(i);
            var before = standing.put(commitment.reader(), commitment.opinion());
            for (int k = 0; k < sums.length; k++) {
                int held = before == null ? 0 : before.of(shown.get(k));
                sums[k] += commitment.opinion().of(shown.get(k)) - held;
            }
            if (isKept(i, inOrder.size())) {
                steps.add(new Step(commitment.at(), standing.size(), means(sums, standing.size())));
            }
        }
        return steps;
    }

    private static boolean isKept(int index, int count) {
        int every = (count + STEPS - 1) / STEPS;
        return every <= 1 || index == 0 || (count - 1 - index) % every == 0;
    }

    private static List<Double> means(long[] sums, int readers) {
        var means = new ArrayList<Double>();
        for (long sum : sums) {
            means.add((double) sum / readers);
        }
        return means;
    }
}
