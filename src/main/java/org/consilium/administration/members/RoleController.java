package org.consilium.administration.members;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.consilium.accounts.OpenSession;
import org.consilium.accounts.Roles;
import org.consilium.accounts.Roles.RoleOutcome;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Granting a role, and taking it away, by who showed a moment ago who they are: a browser left
/// open makes nobody an administrator. What is so already is no mistake.
@Controller
class RoleController {
    private final MemberPages pages;
    private final Roles roles;
    private final Clock clock;

    RoleController(MemberPages pages, Roles roles, Clock clock) {
        this.pages = pages;
        this.roles = roles;
        this.clock = clock;
    }

    @PostMapping("/administration/members/{handle}/roles")
    @Access(Who.ADMINISTRATOR)
    Screen create(
            @PathVariable String handle, RoleForm form, Viewer viewer, HttpServletRequest request) {
        var member = pages.toSee(handle);
        if (!isFresh(request)) {
            return pages.askForProof(member, form);
        }
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.show(member, form, problems).invalid();
        }
        var role = form.chosen().orElseThrow(NotFound::new);
        return answer(member, form, roles.grant(viewer, member.id(), role, form.reason()));
    }

    @DeleteMapping("/administration/members/{handle}/roles")
    @Access(Who.ADMINISTRATOR)
    Screen delete(
            @PathVariable String handle, RoleForm form, Viewer viewer, HttpServletRequest request) {
        var member = pages.toSee(handle);
        if (!isFresh(request)) {
            return pages.askForProof(member, form);
        }
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return pages.show(member, form, problems).invalid();
        }
        var role = form.chosen().orElseThrow(NotFound::new);
        return answer(member, form, roles.revoke(viewer, member.id(), role, form.reason()));
    }

    private boolean isFresh(HttpServletRequest request) {
        return OpenSession.of(request).filter(open -> open.isFresh(clock.instant())).isPresent();
    }

    private Screen answer(FoundMember member, RoleForm form, RoleOutcome outcome) {
        var back = Screen.redirect("/administration/members/" + member.handle());
        return switch (outcome) {
            case RoleOutcome.Done() ->
                    back.flash(Message.of("Done. It holds with the next click."));
            case RoleOutcome.AlreadySo() -> back.flash(Message.of("It was so already."));
            case RoleOutcome.LastAdministrator() ->
                    refused(
                            member,
                            form,
                            "This is the last administrator. Make somebody else one first.");
            case RoleOutcome.WatchesThemselves() ->
                    refused(
                            member,
                            form,
                            "Nobody both administers and audits. Take the other role away first.");
        };
    }

    private Screen refused(FoundMember member, RoleForm form, String english) {
        var problems = Problems.none().add("role", Message.of(english));
        return pages.show(member, form, problems).refused();
    }
}
