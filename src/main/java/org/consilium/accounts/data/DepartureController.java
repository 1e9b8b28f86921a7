package org.consilium.accounts.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.consilium.accounts.model.SignedInBrowser;
import org.consilium.accounts.signing.CurrentSession;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Leaving for good.
@Controller
class DepartureController {
    private static final String HERE = "/account/data/departure";

    private final Departures departures;
    private final SignedInBrowser browser;
    private final Clock clock;

    DepartureController(Departures departures, SignedInBrowser browser, Clock clock) {
        this.departures = departures;
        this.browser = browser;
        this.clock = clock;
    }

    @GetMapping(HERE)
    @Access(Who.MEMBER)
    Screen form(Viewer viewer) {
        return page(viewer);
    }

    /// Asked for by somebody who showed within a quarter of an hour who they are, by all their
    /// factors.
    @PostMapping(HERE)
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        if (!CurrentSession.isFresh(request, clock.instant())) {
            return CurrentSession.askForProof(HERE);
        }
        return switch (departures.ask(viewer.id())) {
            case DepartureOutcome.Due(var at) -> {
                browser.forget(request, response);
                yield Screen.redirect("/sign-in")
                        .flash(
                                Message.of(
                                        "Your account will be deleted on {at, date, long}. Sign in before that day,"
                                                + " and it stays.",
                                        "at",
                                        at.atZone(viewer.zone()).toLocalDate()));
            }
            case DepartureOutcome.LastAdministrator() -> page(viewer).refused();
        };
    }

    private Screen page(Viewer viewer) {
        return Screen.of(
                "accounts/data/leave",
                new DeparturePage(
                        departures.stays(),
                        clock.instant().plus(departures.toThink()),
                        departures.isLastAdministrator(viewer.id())));
    }
}
