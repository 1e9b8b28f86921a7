package org.consilium.administration.members;

import org.consilium.accounts.Sessions;
import org.consilium.administration.AdministrationConfiguration;
import org.consilium.audit.Audit;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Signing a member out everywhere: a telephone was stolen, somebody left. They see it on record.
@Controller
class SessionController {
    private final MemberPages pages;
    private final Sessions sessions;
    private final Audit audit;

    SessionController(MemberPages pages, Sessions sessions, Audit audit) {
        this.pages = pages;
        this.sessions = sessions;
        this.audit = audit;
    }

    @DeleteMapping("/administration/members/{handle}/sessions")
    @Access(Who.ADMINISTRATOR)
    Screen delete(@PathVariable String handle, Viewer viewer) {
        var member = pages.toSee(handle);
        audit.record(
                viewer,
                AdministrationConfiguration.SIGN_OUT,
                MemberPages.item(member),
                member.id());
        int ended = sessions.endAll(member.id(), null);
        return Screen.redirect("/administration/members/" + member.handle())
                .flash(
                        Message.of(
                                "{n, plural, =0 {They were signed in nowhere.} one {Signed out in one browser.} other {Signed out in # browsers.}}",
                                "n",
                                ended));
    }
}
