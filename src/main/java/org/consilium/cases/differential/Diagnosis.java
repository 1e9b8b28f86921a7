package org.consilium.cases.differential;

import org.jspecify.annotations.Nullable;

/// A diagnosis named in a case. `mergedInto` is set where its author said that it is another.
public record Diagnosis(DiagnosisId id, String name, String key, @Nullable DiagnosisId mergedInto) {
    /// The same, not merged.
    static Diagnosis named(DiagnosisId id, DiagnosisName name) {
        return new Diagnosis(id, name.text(), name.key(), null);
    }
}
