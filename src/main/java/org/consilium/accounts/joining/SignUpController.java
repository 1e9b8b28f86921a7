package org.consilium.accounts.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.consilium.accounts.model.GuessablePasswords;
import org.consilium.platform.Access;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Signing up.
@Controller
class SignUpController {
    private static final int TOO_MANY_REQUESTS = 429;

    private final SignUps signUps;
    private final GuessablePasswords passwords;
    private final RateLimits limits;

    SignUpController(SignUps signUps, GuessablePasswords passwords, RateLimits limits) {
        this.signUps = signUps;
        this.passwords = passwords;
        this.limits = limits;
    }

    @GetMapping("/sign-up")
    @Access(Who.ANYONE)
    Screen form(Viewer viewer) {
        return viewer.isSignedIn()
                ? Screen.redirect("/")
                : page(SignUpForm.empty(), Problems.none());
    }

    @PostMapping("/sign-up")
    @Access(Who.ANYONE)
    Screen create(
            @Valid SignUpForm form,
            BindingResult result,
            Viewer viewer,
            HttpServletRequest request) {
        var problems = Problems.of(result);
        passwords.check(form.password(), List.of(form.name(), form.email()), problems);
        if (!problems.isEmpty()) {
            return page(form, problems).invalid();
        }
        if (!limits.take(RateLimit.SIGN_UP_PER_ADDRESS, request.getRemoteAddr())) {
            var problem = Message.of("Too many sign-ups from here. Please try again in an hour.");
            return page(form, problems.add("", problem)).status(TOO_MANY_REQUESTS);
        }
        signUps.start(form, viewer.locale());
        return Screen.redirect("/sign-up/sent");
    }

    @GetMapping("/sign-up/sent")
    @Access(Who.ANYONE)
    Screen show() {
        return Screen.of("accounts/sign-up-sent");
    }

    private static Screen page(SignUpForm form, Problems problems) {
        return Screen.of("accounts/sign-up", SignUpPage.of(form, problems));
    }
}
