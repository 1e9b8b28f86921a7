package org.consilium.accounts.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.model.Entrance;
import org.consilium.accounts.passkeys.Passkeys;
import org.consilium.accounts.provider.ProviderSettings;
import org.consilium.accounts.signing.SignIns.SignInOutcome;
import org.consilium.platform.Access;
import org.consilium.platform.Cast;
import org.consilium.platform.Demo;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.LocalPath;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in with a password.
@Controller
class SignInController {
    private static final int TOO_MANY_REQUESTS = 429;

    private final SignIns signIns;
    private final Entrance entrance;
    private final Passkeys passkeys;
    private final ProviderSettings provider;
    private final Demo demo;

    SignInController(
            SignIns signIns,
            Entrance entrance,
            Passkeys passkeys,
            ProviderSettings provider,
            Demo demo) {
        this.signIns = signIns;
        this.entrance = entrance;
        this.passkeys = passkeys;
        this.provider = provider;
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    @Access(Who.ANYONE)
    Screen form(@RequestParam(defaultValue = "/") String next, Viewer viewer) {
        if (viewer.isSignedIn()) {
            return Screen.redirect(LocalPath.of(next));
        }
        return page(new SignInForm("", "", next), Problems.none());
    }

    @PostMapping("/sign-in")
    @Access(Who.ANYONE)
    Screen create(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIns.signIn(form, request.getRemoteAddr())) {
            case SignInOutcome.SignedIn(var member) ->
                    entrance.admit(member, SignInStep.PASSWORD, form.next(), request, response);
            case SignInOutcome.WrongCredentials() ->
                    page(form, problem("E-mail and password do not match an account.")).invalid();
            case SignInOutcome.TooManyAttempts() ->
                    page(form, problem("Too many attempts. Please wait ten minutes and try again."))
                            .status(TOO_MANY_REQUESTS);
        };
    }

    private static Problems problem(String english) {
        return Problems.none().add("email", Message.of(english));
    }

    private Screen page(SignInForm form, Problems problems) {
        var cast = demo.isTold() ? List.of(Cast.values()) : List.<Cast>of();
        return Screen.of(
                "accounts/sign-in",
                new SignInPage(
                        form.email(),
                        LocalPath.of(form.next()),
                        provider.isConfigured() ? provider.label() : null,
                        passkeys.askToSignIn(),
                        problems,
                        cast));
    }
}
