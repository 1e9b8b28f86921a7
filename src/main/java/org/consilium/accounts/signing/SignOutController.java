package org.consilium.accounts.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.model.AccountDeeds;
import org.consilium.accounts.model.SignedInBrowser;
import org.consilium.audit.Audit;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// Signing out of this browser.
@Controller
class SignOutController {
    private final Sessions sessions;
    private final SignedInBrowser browser;
    private final Audit audit;

    SignOutController(Sessions sessions, SignedInBrowser browser, Audit audit) {
        this.sessions = sessions;
        this.browser = browser;
        this.audit = audit;
    }

    @PostMapping("/sign-out")
    @Access(Who.ANYONE)
    Screen create(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        var session = CurrentSession.of(request);
        if (session != null) {
            sessions.end(viewer.id(), session);
            audit.record(viewer, AccountDeeds.SIGN_OUT, null, viewer.id());
        }
        browser.forget(request, response);
        return Screen.redirect("/").flash(Message.of("You are signed out."));
    }
}
