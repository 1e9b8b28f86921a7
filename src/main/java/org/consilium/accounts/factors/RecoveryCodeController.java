package org.consilium.accounts.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.accounts.signing.CurrentSession;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// One's recovery codes: made anew, and shown in the answer only.
@Controller
class RecoveryCodeController {
    private final FactorChanges changes;
    private final SecondFactors factors;
    private final Clock clock;

    RecoveryCodeController(FactorChanges changes, SecondFactors factors, Clock clock) {
        this.changes = changes;
        this.factors = factors;
        this.clock = clock;
    }

    @PostMapping("/account/security/recovery-codes")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, HttpServletRequest request) {
        if (!factors.of(viewer.id()).areSet()) {
            throw new NotFound();
        }
        if (!CurrentSession.isFresh(request, clock.instant())) {
            return CurrentSession.askForProof("/account/security");
        }
        return RecoveryCodesPage.shown(changes.renewRecoveryCodes(viewer.id()));
    }
}
