package org.consilium.cases.reading;

import java.time.Instant;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseState;
import org.consilium.discussions.ThreadId;
import org.jspecify.annotations.Nullable;

/// A case of one's own in a list, in whatever state.
public record MyCase(
        CaseId id,
        CaseState state,
        String question,
        @Nullable ThreadId thread,
        boolean sealed,
        Instant savedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant outcomeAt) {
    public boolean isDraft() {
        return state == CaseState.DRAFT;
    }

    public boolean isWithdrawn() {
        return state == CaseState.WITHDRAWN;
    }

    public String path() {
        return thread == null ? id.path() + "/draft" : thread.path();
    }
}
