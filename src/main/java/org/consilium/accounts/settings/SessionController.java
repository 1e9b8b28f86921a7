package org.consilium.accounts.settings;

import jakarta.servlet.http.HttpServletRequest;
import org.consilium.accounts.SessionId;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.signing.CurrentSession;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Ending one's sessions: one, or all others.
@Controller
class SessionController {
    private final Sessions sessions;

    SessionController(Sessions sessions) {
        this.sessions = sessions;
    }

    @DeleteMapping("/account/sessions/{id}")
    @Access(Who.MEMBER)
    Screen delete(@PathVariable SessionId id, Viewer viewer) {
        if (!sessions.end(viewer.id(), id)) {
            throw new NotFound();
        }
        return Screen.redirect("/account/security")
                .flash(Message.of("That browser is signed out."));
    }

    @DeleteMapping("/account/sessions")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, HttpServletRequest request) {
        int ended = sessions.endAll(viewer.id(), CurrentSession.of(request));
        return Screen.redirect("/account/security")
                .flash(
                        Message.of(
                                "{n, plural, =0 {You were signed in nowhere else.} one {One other"
                                        + " browser is signed out.} other {# other browsers are signed"
                                        + " out.}}",
                                "n",
                                ended));
    }
}
