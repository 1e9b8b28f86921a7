package org.consilium.cases.outcome;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GatedText;
import org.jspecify.annotations.Nullable;

/// An outcome to be given, cleaned. `same` are diagnoses of readers that are what it was under
/// another name; `version` is the number of the last outcome the author knew of, 0 for none.
public record NewOutcome(
        OutcomeKind kind,
        String diagnosis,
        @Nullable Established established,
        String detail,
        String teaching,
        String reason,
        List<DiagnosisId> same,
        int version,
        UUID submission,
        GateForm dismissals) {
    static final int DIAGNOSIS_AT_MOST = 120;
    static final int DETAIL_AT_MOST = 500;
    static final int TEACHING_AT_MOST = 1200;

    public NewOutcome {
        same = List.copyOf(same);
        if ((kind == OutcomeKind.KNOWN) == (established == null)) {
            throw new IllegalArgumentException("a known outcome was established somehow");
        }
    }

    /// What the gate looks at.
    List<GatedText> texts() {
        return Stream.of(
                        new GatedText("diagnosis", diagnosis),
                        new GatedText("detail", detail),
                        new GatedText("teaching", teaching),
                        new GatedText("reason", reason))
                .toList();
    }
}
