package org.consilium.accounts.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.SignInWay;
import org.consilium.accounts.model.SignedInBrowser;
import org.consilium.platform.Access;
import org.consilium.platform.Audience;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The link in the mail. It shows a button and does nothing by itself, because mail scanners open
/// links.
@Controller
class ConfirmationController {
    private static final int GONE = 410;

    private final SignUps signUps;
    private final SignedInBrowser browser;

    ConfirmationController(SignUps signUps, SignedInBrowser browser) {
        this.signUps = signUps;
        this.browser = browser;
    }

    @GetMapping("/confirm/{token}")
    @Access(Who.ANYONE)
    Screen form(@PathVariable String token) {
        return signUps.isPending(token) ? Screen.of("accounts/confirm", token) : expired();
    }

    @PostMapping("/confirm/{token}")
    @Access(Who.ANYONE)
    Screen create(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var joined = signUps.confirm(token);
        if (joined.isEmpty()) {
            return expired();
        }
        var member = joined.get();
        browser.open(member.id(), SignInWay.by(SignInStep.LINK), request, response);
        var next = member.audience() == Audience.CLINICIAN ? "/verification" : "/";
        return Screen.redirect(next)
                .flash(
                        Message.of(
                                "Welcome, {name}. Your address is confirmed.",
                                "name",
                                member.name()));
    }

    private static Screen expired() {
        return Screen.of("accounts/link-expired", "/sign-up").status(GONE);
    }
}
