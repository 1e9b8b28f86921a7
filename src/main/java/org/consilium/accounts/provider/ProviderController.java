package org.consilium.accounts.provider;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.consilium.accounts.model.Entrance;
import org.consilium.accounts.provider.ProviderOutcome.Known;
import org.consilium.accounts.provider.ProviderOutcome.ProofNeeded;
import org.consilium.accounts.provider.ProviderOutcome.Refusal;
import org.consilium.accounts.provider.ProviderOutcome.Refused;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Who;
import org.consilium.ui.LocalPath;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way to the provider and back. A link, not a form: what a form may lead to is only this
/// instance.
@Controller
class ProviderController {
    static final String LINK_COOKIE = "provider-link";
    private static final String SIGN_IN_COOKIE = "provider-sign-in";
    private static final Logger LOG = LoggerFactory.getLogger(ProviderController.class);

    private final ProviderSettings settings;
    private final ProviderClient client;
    private final ProviderSignIns signIns;
    private final Tickets tickets;
    private final Entrance entrance;
    private final RateLimits limits;

    ProviderController(
            ProviderSettings settings,
            ProviderClient client,
            ProviderSignIns signIns,
            Tickets tickets,
            Entrance entrance,
            RateLimits limits) {
        this.settings = settings;
        this.client = client;
        this.signIns = signIns;
        this.tickets = tickets;
        this.entrance = entrance;
        this.limits = limits;
    }

    @GetMapping("/sign-in/provider")
    @Access(Who.ANYONE)
    Screen form(
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!settings.isConfigured()) {
            throw new NotFound();
        }
        var ticket = ProviderClient.ticket(LocalPath.of(next), tickets.until());
        try {
            var way = client.way(ticket).toString();
            tickets.give(SIGN_IN_COOKIE, ticket, request, response);
            return Screen.redirect(way);
        } catch (ProviderAway away) {
            return refused(Refusal.AWAY, away);
        }
    }

    @GetMapping("/sign-in/provider/answer")
    @Access(Who.ANYONE)
    Screen show(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!settings.isConfigured()) {
            throw new NotFound();
        }
        var ticket = tickets.read(SIGN_IN_COOKIE, SignInTicket.class, request);
        tickets.forget(SIGN_IN_COOKIE, request, response);
        if (ticket.isEmpty()
                || !ticket.get().state().equals(state)
                || !tickets.holds(ticket.get().until())
                || !limits.take(RateLimit.SIGN_IN_PER_ADDRESS, request.getRemoteAddr())) {
            return refused(Refusal.TOO_LATE, null);
        }
        if (code.isEmpty()) {
            return refused(Refusal.DECLINED, null);
        }
        try {
            var claims = client.claims(code, ticket.get());
            return arrive(claims, ticket.get().next(), request, response);
        } catch (ProviderAway away) {
            return refused(Refusal.AWAY, away);
        } catch (NotGenuine notGenuine) {
            return refused(Refusal.NOT_GENUINE, notGenuine);
        }
    }

    private Screen arrive(
            IDTokenClaimsSet claims,
            String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIns.arrive(signIns.identity(claims))) {
            case Known(var member, var step) ->
                    entrance.admit(member, step, next, request, response);
            case ProofNeeded(var identity) -> {
                var ticket =
                        new LinkTicket(
                                identity.issuer(),
                                identity.subject(),
                                String.valueOf(identity.email()),
                                tickets.until());
                tickets.give(LINK_COOKIE, ticket, request, response);
                yield Screen.redirect("/account/security/provider")
                        .flash(
                                Message.of(
                                        "There is an account with your address here already. Sign in"
                                                + " to it once, to show that it is yours."));
            }
            case Refused(var why) -> refused(why, null);
        };
    }

    private static Screen refused(Refusal why, @org.jspecify.annotations.Nullable Exception cause) {
        LOG.warn("a sign-in by the provider was refused: {}", why, cause);
        return Screen.redirect("/sign-in").flash(why.message());
    }
}
