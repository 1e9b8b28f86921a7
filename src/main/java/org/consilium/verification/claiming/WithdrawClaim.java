package org.consilium.verification.claiming;

import java.time.Clock;
import org.consilium.platform.Viewer;
import org.consilium.verification.model.ClaimAccess;
import org.consilium.verification.model.ClaimId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes one's own open claim back, for instance to correct it.
@Component
class WithdrawClaim {
    private final ClaimAccess access;
    private final ClaimingRepository claims;
    private final Clock clock;

    WithdrawClaim(ClaimAccess access, ClaimingRepository claims, Clock clock) {
        this.access = access;
        this.claims = claims;
        this.clock = clock;
    }

    /// False when it was decided meanwhile.
    @Transactional
    public boolean withdraw(Viewer viewer, ClaimId id) {
        var claim = access.own(viewer, id);
        if (!claims.close(claim.id())) {
            return false;
        }
        claims.withdraw(claim.id(), clock.instant());
        return true;
    }
}
