package org.consilium.verification.claiming;

import java.time.Clock;
import java.util.List;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.verification.Countries;
import org.consilium.verification.Specialties;
import org.consilium.verification.model.ClaimAccess;
import org.consilium.verification.model.VerificationPolicy;
import org.consilium.verification.standing.Standings;
import org.springframework.stereotype.Component;

/// Builds the page on which a clinician sees where their case stands.
@Component
class VerificationPages {
    private static final Message NOTHING = Message.of("");

    private final ClaimAccess access;
    private final Standings standings;
    private final Specialties specialties;
    private final Clock clock;

    VerificationPages(
            ClaimAccess access, Standings standings, Specialties specialties, Clock clock) {
        this.access = access;
        this.standings = standings;
        this.specialties = specialties;
        this.clock = clock;
    }

    Screen own(Viewer viewer, String appeal, Problems problems) {
        var now = clock.instant();
        var claim = access.newestOf(viewer).orElse(null);
        var standing = standings.latest(viewer.id()).orElse(null);
        boolean current = standing != null && standing.isCurrent(now);
        return Screen.of(
                "verification/own",
                new VerificationPage(
                        claim,
                        standing,
                        current,
                        standing == null ? NOTHING : specialties.name(standing.specialty()),
                        standing == null ? NOTHING : Countries.name(standing.country()),
                        claim == null ? List.of() : Timeline.of(claim, standing, now),
                        claim != null && VerificationPolicy.STANDARD.allowsAppeal(claim, now),
                        appeal,
                        problems));
    }
}
