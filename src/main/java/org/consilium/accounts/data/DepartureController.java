package org.consilium.accounts.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.consilium.accounts.model.SignedInBrowser;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Leaving for good.
@Controller
class DepartureController {
    /// The password, to be sure.
    record DepartureForm(String password) {
        DepartureForm {
            password = password == null ? "" : password;
        }
    }

    private final Departures departures;
    private final SignedInBrowser browser;
    private final Clock clock;

    DepartureController(Departures departures, SignedInBrowser browser, Clock clock) {
        this.departures = departures;
        this.browser = browser;
        this.clock = clock;
    }

    @GetMapping("/account/data/departure")
    @Access(Who.MEMBER)
    Screen form(Viewer viewer) {
        return page(viewer, Problems.none());
    }

    @PostMapping("/account/data/departure")
    @Access(Who.MEMBER)
    Screen create(
            DepartureForm form,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (departures.ask(viewer.id(), form.password())) {
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
            case DepartureOutcome.WrongPassword() ->
                    page(
                                    viewer,
                                    Problems.none()
                                            .add(
                                                    "password",
                                                    Message.of(
                                                            "This is not your present password.")))
                            .invalid();
            case DepartureOutcome.LastAdministrator() -> page(viewer, Problems.none()).refused();
        };
    }

    private Screen page(Viewer viewer, Problems problems) {
        return Screen.of(
                "accounts/data/leave",
                new DeparturePage(
                        departures.stays(),
                        clock.instant().plus(Departures.TO_THINK),
                        departures.isLastAdministrator(viewer.id()),
                        problems));
    }
}
