package org.consilium.cases.model;

import java.time.Instant;
import org.consilium.cases.CaseId;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;

/// A case with its text. `author` is null where the name is sealed: ask [CaseAccess#isAuthor].
/// `authorTag` is what recognises a sealed author, and only with the key. `version` counts its
/// saves. `outcomeAt` is since when its outcome is known; `consentGiven` says that the patient
/// agreed, and not that no consent was needed.
public record CaseReport(
        CaseId id,
        @Nullable MemberId author,
        @Nullable String authorTag,
        CaseState state,
        int version,
        @Nullable ThreadId thread,
        CaseText text,
        @Nullable Readership readership,
        Instant savedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant editedAt,
        @Nullable Instant outcomeAt,
        boolean consentGiven,
        @Nullable Withdrawal withdrawal) {

    /// When and by whom a case was taken out.
    public record Withdrawal(Instant at, By by) {
        /// Who may.
        public enum By {
            AUTHOR,
            PATIENT,
            MODERATOR
        }
    }

    public boolean isDraft() {
        return state == CaseState.DRAFT;
    }

    public boolean isPublished() {
        return state == CaseState.PUBLISHED;
    }

    public boolean isWithdrawn() {
        return state == CaseState.WITHDRAWN;
    }

    /// Whether its author is told only as a verified colleague.
    public boolean isSealed() {
        return author == null;
    }

    public boolean isSolved() {
        return outcomeAt != null;
    }

    /// The thread of a case that was published.
    public ThreadId threadOrThrow() {
        if (thread == null) {
            throw new IllegalStateException("this case was not published");
        }
        return thread;
    }

    /// Its page: the thread's, and for a draft the draft's.
    public String path() {
        return thread == null ? id.path() + "/draft" : thread.path();
    }
}
