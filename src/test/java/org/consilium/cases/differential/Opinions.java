package org.consilium.cases.differential;

import java.util.LinkedHashMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Opinions of one to five of eight diagnoses, together 100 % at the most.
public final class Opinions {
    private static final int DIAGNOSES = 8;

    private Opinions() {}

    public static DiagnosisId diagnosis(int number) {
        return new DiagnosisId(new UUID(0, number));
    }

    public static Arbitrary<Opinion> any() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(1, DIAGNOSES).map(Opinions::diagnosis),
                        Arbitraries.integers().between(1, 100))
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(percents -> {
                    int sum = percents.values().stream().mapToInt(Integer::intValue).sum();
                    var fitted = new LinkedHashMap<DiagnosisId, Integer>();
                    percents.forEach((diagnosis, percent) ->
                            fitted.put(
                                    diagnosis,
                                    sum <= 100 ? percent : Math.max(1, percent * 95 / sum)));
                    return new Opinion(fitted);
                });
    }
}
