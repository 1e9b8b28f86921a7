package org.consilium.verification.standing;

import java.time.Instant;
import org.consilium.platform.MemberId;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.model.ClaimId;
import org.jspecify.annotations.Nullable;

/// A member's latest standing. `endedAt` is set by a job: ask [#isCurrent].
public record StandingCard(
        StandingId id,
        MemberId member,
        ClaimId claim,
        CredentialKind kind,
        String specialty,
        String country,
        Instant verifiedAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        @Nullable EndCause endCause) {

    public boolean isCurrent(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    /// When it ended, or will.
    public Instant end() {
        return endedAt == null ? expiresAt : endedAt;
    }

    /// Why it is over; of one whose job has not yet run: expired.
    public EndCause cause() {
        return endCause == null ? EndCause.EXPIRED : endCause;
    }
}
