package org.consilium.cases.opinions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.consilium.cases.differential.Diagnoses;
import org.consilium.cases.differential.Diagnosis;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.differential.Opinion;
import org.consilium.files.FileId;
import org.consilium.people.MemberCard;
import org.consilium.platform.Audience;
import org.consilium.platform.MemberId;
import org.consilium.verification.CredentialKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// One differential of one reader, as the statement writes it. `silent` is whose words the viewer
/// wishes not to see, or may not; their numbers count all the same.
record Said(
        UUID reader,
        boolean mine,
        int number,
        long at,
        boolean silent,
        @Nullable UUID member,
        @Nullable String name,
        @Nullable String handle,
        @Nullable Audience audience,
        @Nullable CredentialKind kind,
        @Nullable String specialty,
        @Nullable String place,
        @Nullable String country,
        @Nullable Long until,
        @Nullable UUID photo,
        List<Line> beliefs) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// One line of it; `name` is what its reader called it.
    record Line(UUID diagnosis, String name, int percent, String reason) {}

    private record Named(UUID id, String name, String key, @Nullable UUID mergedInto) {
        Diagnosis diagnosis() {
            return new Diagnosis(
                    new DiagnosisId(id),
                    name,
                    key,
                    mergedInto == null ? null : new DiagnosisId(mergedInto));
        }
    }

    static List<Said> readAll(@Nullable String json) {
        return json == null
                ? List.of()
                : new ArrayList<>(JSON.readValue(json, new TypeReference<List<Said>>() {}));
    }

    static Diagnoses diagnoses(@Nullable String json) {
        var all =
                json == null
                        ? List.<Named>of()
                        : JSON.readValue(json, new TypeReference<List<Named>>() {});
        return new Diagnoses(all.stream().map(Named::diagnosis).toList());
    }

    Instant when() {
        return Instant.ofEpochSecond(at);
    }

    Opinion opinion(Diagnoses diagnoses) {
        var percents = new HashMap<DiagnosisId, Integer>();
        beliefs.forEach(line -> percents.put(new DiagnosisId(line.diagnosis()), line.percent()));
        return new Opinion(percents).merged(diagnoses.same());
    }

    /// Null for somebody who left.
    @Nullable MemberCard card() {
        if (member == null || name == null || handle == null || audience == null) {
            return null;
        }
        return new MemberCard(
                new MemberId(member),
                name,
                handle,
                audience,
                kind,
                specialty,
                place,
                country,
                until == null ? null : Instant.ofEpochSecond(until),
                photo == null ? null : new FileId(photo));
    }
}
