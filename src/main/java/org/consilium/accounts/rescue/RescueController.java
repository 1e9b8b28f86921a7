package org.consilium.accounts.rescue;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.consilium.accounts.Member;
import org.consilium.accounts.Members;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.accounts.signing.CurrentSession;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Another member's factors, for an administrator who was asked for help; never one's own.
@Controller
class RescueController {
    private static final int SHORTEST_REASON = 10;

    private final Rescues rescues;
    private final Members members;
    private final SecondFactors factors;
    private final Clock clock;

    RescueController(Rescues rescues, Members members, SecondFactors factors, Clock clock) {
        this.rescues = rescues;
        this.members = members;
        this.factors = factors;
        this.clock = clock;
    }

    @GetMapping("/members/{handle}/factors")
    @Access(Who.ADMINISTRATOR)
    Screen form(@PathVariable String handle, Viewer viewer) {
        return page(other(handle, viewer), "", Problems.none());
    }

    @DeleteMapping("/members/{handle}/factors")
    @Access(Who.ADMINISTRATOR)
    Screen delete(
            @PathVariable String handle,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            HttpServletRequest request) {
        var member = other(handle, viewer);
        var here = "/members/" + member.handle() + "/factors";
        if (!CurrentSession.isFresh(request, clock.instant())) {
            return CurrentSession.askForProof(here);
        }
        if (reason.strip().length() < SHORTEST_REASON) {
            var problem = Message.of("Please write how you made sure that it is them.");
            return page(member, reason, Problems.none().add("reason", problem)).invalid();
        }
        rescues.rescue(viewer, member.id(), reason.strip());
        return Screen.redirect(here)
                .flash(
                        Message.of(
                                "{name} can sign in by password alone now, and was told.",
                                "name",
                                member.name()));
    }

    private Member other(String handle, Viewer viewer) {
        return members.byHandle(handle)
                .filter(it -> !viewer.is(it.id()))
                .orElseThrow(NotFound::new);
    }

    private Screen page(Member member, String reason, Problems problems) {
        return Screen.of(
                "accounts/rescue",
                new RescuePage(member, factors.of(member.id()), reason, problems));
    }
}
