package org.consilium.accounts.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.model.Entrance;
import org.consilium.accounts.passkeys.Passkeys;
import org.consilium.platform.Access;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in by a passkey alone, which also says who one is.
@Controller
class PasskeySignInController {
    private final Passkeys passkeys;
    private final Entrance entrance;
    private final RateLimits limits;

    PasskeySignInController(Passkeys passkeys, Entrance entrance, RateLimits limits) {
        this.passkeys = passkeys;
        this.entrance = entrance;
        this.limits = limits;
    }

    @PostMapping("/sign-in/passkey")
    @Access(Who.ANYONE)
    Screen create(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!limits.take(RateLimit.SIGN_IN_PER_ADDRESS, request.getRemoteAddr())) {
            return refused("Too many attempts. Please wait ten minutes and try again.");
        }
        return passkeys.signIn(credential)
                .map(it -> entrance.admit(it, SignInStep.PASSKEY, next, request, response))
                .orElseGet(
                        () -> refused("No account here knows this passkey. Choose another way."));
    }

    private static Screen refused(String english) {
        return Screen.redirect("/sign-in").flash(Message.of(english));
    }
}
