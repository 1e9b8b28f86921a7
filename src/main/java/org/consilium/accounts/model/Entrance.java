package org.consilium.accounts.model;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.consilium.accounts.SignInStep;
import org.consilium.accounts.SignInWay;
import org.consilium.accounts.model.PendingSignIns.PendingSignIn;
import org.consilium.platform.MemberId;
import org.consilium.ui.LocalPath;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Component;

/// The one way in: whoever has done a first step comes here, and is let in or asked for the second.
@Component
public class Entrance {
    private static final String SECOND_STEP = "/sign-in/second-step";

    private final FactorRepository factors;
    private final PendingSignIns pending;
    private final SignedInBrowser browser;

    Entrance(FactorRepository factors, PendingSignIns pending, SignedInBrowser browser) {
        this.factors = factors;
        this.pending = pending;
        this.browser = browser;
    }

    /// After the first step: to where they wanted, or to the second step.
    public Screen admit(
            MemberId member,
            SignInStep first,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!first.isTwoFactor() && factors.of(member).areSet()) {
            browser.keepPending(pending.start(member, first, next), request, response);
            return Screen.redirect(SECOND_STEP);
        }
        browser.open(member, SignInWay.by(first), request, response);
        return Screen.redirect(LocalPath.of(next));
    }

    /// The sign-in of this browser that waits for its second step.
    public Optional<PendingSignIn> waiting(HttpServletRequest request) {
        return browser.pendingToken(request).flatMap(pending::find);
    }

    /// After the second step.
    public Screen admit(
            PendingSignIn waiting,
            SignInStep second,
            HttpServletRequest request,
            HttpServletResponse response) {
        browser.pendingToken(request).ifPresent(pending::end);
        browser.forgetPending(request, response);
        var way = SignInWay.by(waiting.first()).then(second);
        browser.open(waiting.member(), way, request, response);
        return Screen.redirect(LocalPath.of(waiting.next()));
    }
}
