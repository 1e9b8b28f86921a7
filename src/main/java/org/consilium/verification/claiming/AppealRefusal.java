package org.consilium.verification.claiming;

import java.time.Clock;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.consilium.verification.model.ClaimAccess;
import org.consilium.verification.model.ClaimId;
import org.consilium.verification.model.VerificationNotices;
import org.consilium.verification.model.VerificationPolicy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a refused claim again, for verifiers who have not decided on it.
@Component
public class AppealRefusal {
    private final ClaimAccess access;
    private final ClaimingRepository claims;
    private final VerificationNotices notices;
    private final Clock clock;

    AppealRefusal(
            ClaimAccess access,
            ClaimingRepository claims,
            VerificationNotices notices,
            Clock clock) {
        this.access = access;
        this.claims = claims;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public AppealOutcome appeal(Viewer viewer, ClaimId id, String text) {
        var claim = access.own(viewer, id);
        var now = clock.instant();
        if (!VerificationPolicy.STANDARD.allowsAppeal(claim, now)) {
            return new AppealOutcome.NotPossible();
        }
        if (!claims.open(viewer.id(), id, now)) {
            return new AppealOutcome.AnotherOpen();
        }
        claims.appeal(id, text, now);
        notices.tellVerifiers(viewer.id(), Message.of("An appeal waits for another verifier"));
        return new AppealOutcome.Appealed();
    }
}
