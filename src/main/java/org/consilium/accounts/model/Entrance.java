package org.consilium.accounts.model;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    private final MemberRepository members;
    private final Terms terms;

    Entrance(
            FactorRepository factors,
            PendingSignIns pending,
            SignedInBrowser browser,
            MemberRepository members,
            Terms terms) {
        this.factors = factors;
        this.pending = pending;
        this.browser = browser;
        this.members = members;
        this.terms = terms;
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
        return Screen.redirect(byTheTerms(member, LocalPath.of(next)));
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
        return Screen.redirect(byTheTerms(waiting.member(), LocalPath.of(waiting.next())));
    }

    /// Past the page that asks to accept the terms, for who has not accepted those in force.
    private String byTheTerms(MemberId member, String next) {
        return members.termsAcceptedAt(member, terms.current().version()).isPresent()
                ? next
                : "/terms/acceptance?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
