package org.consilium.cases.reading;

import java.time.Duration;
import java.time.Instant;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseState;
import org.consilium.discussions.ThreadId;
import org.consilium.moderation.DecisionId;
import org.jspecify.annotations.Nullable;

/// A case of one's own in a list, in whatever state. `ended` says that nobody is asked about its
/// outcome any more; `decision` is what a moderator decided about it, where that stands.
public record MyCase(
        CaseId id,
        CaseState state,
        String question,
        @Nullable ThreadId thread,
        boolean sealed,
        Instant savedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant outcomeAt,
        boolean ended,
        @Nullable DecisionId decision) {
    private static final int[] DAYS = {90, 30, 7};

    /// After how many days its outcome is asked for now; null while it is too early, and when it
    /// was told.
    public @Nullable Integer askedAfter(Instant now) {
        if (state != CaseState.PUBLISHED || ended || outcomeAt != null || publishedAt == null) {
            return null;
        }
        long days = Duration.between(publishedAt, now).toDays();
        for (int day : DAYS) {
            if (days >= day) {
                return day;
            }
        }
        return null;
    }

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
