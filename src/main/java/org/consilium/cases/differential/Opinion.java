package org.consilium.cases.differential;

import java.util.LinkedHashMap;
import java.util.Map;

/// How likely one reader holds each diagnosis, names of the same one taken together: what is pooled
/// and scored.
public record Opinion(Map<DiagnosisId, Integer> percents) {
    public Opinion {
        percents = Map.copyOf(percents);
    }

    /// The same where some diagnoses turned out to be others: their percentages add up.
    public Opinion merged(Map<DiagnosisId, DiagnosisId> same) {
        var merged = new LinkedHashMap<DiagnosisId, Integer>();
        percents.forEach((diagnosis, percent) ->
                merged.merge(same.getOrDefault(diagnosis, diagnosis), percent, Integer::sum));
        return new Opinion(merged);
    }

    public int of(DiagnosisId diagnosis) {
        return percents.getOrDefault(diagnosis, 0);
    }
}
