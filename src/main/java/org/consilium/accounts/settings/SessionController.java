package org.consilium.accounts.settings;

import jakarta.servlet.http.HttpServletRequest;
import org.consilium.accounts.SessionId;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.model.AccountDeeds;
import org.consilium.accounts.signing.CurrentSession;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
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
    private final Audit audit;

    SessionController(Sessions sessions, Audit audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    @DeleteMapping("/account/sessions/{id}")
    @Access(Who.MEMBER)
    Screen delete(@PathVariable SessionId id, Viewer viewer) {
        if (!sessions.end(viewer.id(), id)) {
            throw new NotFound();
        }
        audit.record(viewer, AccountDeeds.END_SESSIONS, null, viewer.id());
        return Screen.redirect("/account/security")
                .flash(Message.of("That browser is signed out."));
    }

    @DeleteMapping("/account/sessions")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, HttpServletRequest request) {
        int ended = sessions.endAll(viewer.id(), CurrentSession.of(request));
        var note = Note.of(viewer, AccountDeeds.END_SESSIONS).whose(viewer.id());
        audit.record(note.with("ended", ended));
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
