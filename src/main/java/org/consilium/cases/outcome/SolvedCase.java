package org.consilium.cases.outcome;

import java.time.Instant;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.AgeBand;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Cursor;
import org.jspecify.annotations.Nullable;

/// A case of the library. `readers` is how many committed, `given` how likely they held what it was
/// on average, in per cent, before they saw each other's opinions.
public record SolvedCase(
        CaseId id,
        ThreadId thread,
        String question,
        @Nullable String specialty,
        @Nullable AgeBand age,
        String diagnosis,
        Established established,
        String teaching,
        int readers,
        int given,
        Instant solvedAt) {
    Cursor cursor() {
        return Cursor.of(solvedAt, id);
    }
}
