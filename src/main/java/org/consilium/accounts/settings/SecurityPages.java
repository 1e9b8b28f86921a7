package org.consilium.accounts.settings;

import jakarta.servlet.http.HttpServletRequest;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.accounts.passkeys.Passkeys;
import org.consilium.accounts.signing.CurrentSession;
import org.consilium.platform.Viewer;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Component;

/// Gathers the page of what guards an account, which several forms share.
@Component
class SecurityPages {
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Sessions sessions;

    SecurityPages(SecondFactors factors, Passkeys passkeys, Sessions sessions) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    Screen show(Viewer viewer, HttpServletRequest request, Problems problems) {
        return Screen.of(
                "accounts/security",
                new SecurityPage(
                        factors.of(viewer.id()),
                        passkeys.list(viewer.id()),
                        sessions.list(viewer.id()),
                        CurrentSession.of(request),
                        !viewer.waitingRoles().isEmpty(),
                        problems));
    }
}
