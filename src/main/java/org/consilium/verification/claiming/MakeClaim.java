package org.consilium.verification.claiming;

import java.time.Clock;
import java.time.LocalDate;
import org.consilium.files.ProofDocument;
import org.consilium.platform.Ids;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.consilium.verification.model.ClaimAccess;
import org.consilium.verification.model.ClaimId;
import org.consilium.verification.model.VerificationNotices;
import org.consilium.verification.registry.ClaimedCredential;
import org.consilium.verification.registry.Registries;
import org.consilium.verification.registry.RegistryAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a claim: one at a time for each member, a few a day. The registry is asked at once.
@Component
public class MakeClaim {
    private final ClaimingRepository claims;
    private final ClaimAccess access;
    private final Registries registries;
    private final RateLimits limits;
    private final VerificationNotices notices;
    private final Ids ids;
    private final Clock clock;

    MakeClaim(
            ClaimingRepository claims,
            ClaimAccess access,
            Registries registries,
            RateLimits limits,
            VerificationNotices notices,
            Ids ids,
            Clock clock) {
        this.claims = claims;
        this.access = access;
        this.registries = registries;
        this.limits = limits;
        this.notices = notices;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public ClaimOutcome make(
            Viewer viewer,
            ClaimedCredential credential,
            @Nullable LocalDate validUntil,
            ProofDocument evidence) {
        if (registries.check(viewer.name(), credential).answer()
                instanceof RegistryAnswer.BadFormat badFormat) {
            return new ClaimOutcome.BadNumber(badFormat.why());
        }
        if (!limits.take(RateLimit.CLAIM_PER_MEMBER, viewer.id().shortForm())) {
            return new ClaimOutcome.TooMany();
        }
        var id = new ClaimId(ids.next());
        var now = clock.instant();
        if (!claims.open(viewer.id(), id, now)) {
            return new ClaimOutcome.AlreadyOpen();
        }
        claims.insert(id, viewer.id(), credential, validUntil, now);
        claims.insertEvidence(id, evidence, now);
        access.check(id, now);
        notices.tellVerifiers(viewer.id(), Message.of("A claim waits for a verifier"));
        return new ClaimOutcome.Claimed(id);
    }
}
