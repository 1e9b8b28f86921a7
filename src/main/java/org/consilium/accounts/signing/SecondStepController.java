package org.consilium.accounts.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.factors.FactorsDemo;
import org.consilium.accounts.model.Entrance;
import org.consilium.accounts.model.PendingSignIns.PendingSignIn;
import org.consilium.accounts.model.SecondFactors;
import org.consilium.accounts.passkeys.Passkeys;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// After the password: a code of the app, a recovery code, or a passkey.
@Controller
class SecondStepController {
    private static final String HERE = "/sign-in/second-step";
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Pattern CODE = Pattern.compile("\\s*(\\d\\s*){6}");

    private final Entrance entrance;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final FactorsDemo demo;

    SecondStepController(
            Entrance entrance, SecondFactors factors, Passkeys passkeys, FactorsDemo demo) {
        this.entrance = entrance;
        this.factors = factors;
        this.passkeys = passkeys;
        this.demo = demo;
    }

    @GetMapping(HERE)
    @Access(Who.ANYONE)
    Screen form(HttpServletRequest request) {
        return entrance.waiting(request)
                .map(waiting -> page(waiting, Problems.none()))
                .orElseGet(() -> Screen.redirect("/sign-in"));
    }

    @PostMapping(HERE)
    @Access(Who.ANYONE)
    Screen create(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = entrance.waiting(request);
        if (found.isEmpty()) {
            return tooLate();
        }
        var waiting = found.get();
        var step = CODE.matcher(code).matches() ? SignInStep.CODE : SignInStep.RECOVERY_CODE;
        return switch (factors.use(waiting.member(), step, code)) {
            case RIGHT -> admit(waiting, step, request, response);
            case WRONG ->
                    page(waiting, problem("This code is not right, or it was used already."))
                            .invalid();
            case TOO_MANY_ATTEMPTS ->
                    page(waiting, problem("Too many attempts. Please wait and try again later."))
                            .status(TOO_MANY_REQUESTS);
        };
    }

    @PostMapping("/sign-in/second-step/passkey")
    @Access(Who.ANYONE)
    Screen update(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        var found = entrance.waiting(request);
        if (found.isEmpty()) {
            return tooLate();
        }
        return passkeys.proves(found.get().member(), credential)
                ? admit(found.get(), SignInStep.PASSKEY, request, response)
                : page(found.get(), problem("This passkey is not one of this account.")).invalid();
    }

    private Screen admit(
            PendingSignIn waiting,
            SignInStep step,
            HttpServletRequest request,
            HttpServletResponse response) {
        var screen = entrance.admit(waiting, step, request, response);
        return step == SignInStep.RECOVERY_CODE
                ? screen.flash(
                        Message.of(
                                "That recovery code is spent. {n, plural, =0 {None is left: make"
                                        + " new ones in your account.} one {One is left.} other {#"
                                        + " are left.}}",
                                "n",
                                factors.of(waiting.member()).recoveryCodes()))
                : screen;
    }

    private static Screen tooLate() {
        return Screen.redirect("/sign-in")
                .flash(Message.of("That took too long. Please sign in again."));
    }

    private static Problems problem(String english) {
        return Problems.none().add("code", Message.of(english));
    }

    private Screen page(PendingSignIn waiting, Problems problems) {
        var member = waiting.member();
        var has = factors.of(member);
        return Screen.of(
                "accounts/second-step",
                new SecondStepPage(
                        has.hasApp(),
                        has.hasPasskey() ? passkeys.askToProve(member) : null,
                        demo.codeOf(member).orElse(null),
                        problems));
    }
}
