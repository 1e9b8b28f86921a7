package org.consilium.cases.outcome;

import java.time.Instant;
import java.util.UUID;
import org.consilium.cases.differential.Diagnoses;
import org.consilium.cases.differential.DiagnosisId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What was said of the end of a case; `number` counts corrections from 1. `diagnosis`,
/// `established`, `detail` and `teaching` are of a known one; `reason` of one that is not known.
public record OutcomeCard(
        int number,
        OutcomeKind kind,
        @Nullable DiagnosisId diagnosisId,
        String diagnosis,
        @Nullable Established established,
        String detail,
        String teaching,
        String reason,
        Instant givenAt) {
    private static final JsonMapper JSON = JsonMapper.shared();

    private record Written(
            int number,
            OutcomeKind kind,
            @Nullable UUID diagnosisId,
            String diagnosis,
            @Nullable Established established,
            String detail,
            String teaching,
            String reason,
            long givenAt) {}

    /// Reads what a statement brought along as JSON; null for null.
    public static @Nullable OutcomeCard read(@Nullable String json) {
        if (json == null) {
            return null;
        }
        var written = JSON.readValue(json, Written.class);
        var diagnosis = written.diagnosisId();
        return new OutcomeCard(
                written.number(),
                written.kind(),
                diagnosis == null ? null : new DiagnosisId(diagnosis),
                written.diagnosis(),
                written.established(),
                written.detail(),
                written.teaching(),
                written.reason(),
                Instant.ofEpochSecond(written.givenAt()));
    }

    public boolean isKnown() {
        return kind == OutcomeKind.KNOWN;
    }

    public boolean isCorrected() {
        return number > 1;
    }

    /// What it is counted as; null while nobody knows.
    public @Nullable DiagnosisId truth(Diagnoses diagnoses) {
        return diagnosisId == null ? null : diagnoses.root(diagnosisId);
    }
}
