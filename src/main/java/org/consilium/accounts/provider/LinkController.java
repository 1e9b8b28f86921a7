package org.consilium.accounts.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.consilium.accounts.signing.CurrentSession;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Linking one's account with the provider: for who has just come from there and is signed in here.
@Controller
class LinkController {
    private static final String HERE = "/account/security/provider";

    private final ProviderSignIns signIns;
    private final ProviderSettings settings;
    private final Tickets tickets;
    private final Clock clock;

    LinkController(
            ProviderSignIns signIns, ProviderSettings settings, Tickets tickets, Clock clock) {
        this.signIns = signIns;
        this.settings = settings;
        this.tickets = tickets;
        this.clock = clock;
    }

    @GetMapping(HERE)
    @Access(Who.MEMBER)
    Screen form(HttpServletRequest request) {
        if (!settings.isConfigured()) {
            throw new NotFound();
        }
        var ticket = tickets.read(ProviderController.LINK_COOKIE, LinkTicket.class, request);
        boolean ready = ticket.filter(it -> tickets.holds(it.until())).isPresent();
        return Screen.of("accounts/provider-link", new LinkPage(settings.label(), ready));
    }

    @PostMapping(HERE)
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        if (!CurrentSession.isFresh(request, clock.instant())) {
            return CurrentSession.askForProof(HERE);
        }
        var ticket =
                tickets.read(ProviderController.LINK_COOKIE, LinkTicket.class, request)
                        .filter(it -> tickets.holds(it.until()));
        tickets.forget(ProviderController.LINK_COOKIE, request, response);
        boolean linked = ticket.filter(it -> signIns.link(viewer.id(), it)).isPresent();
        return Screen.redirect(linked ? "/account/security" : HERE)
                .flash(
                        linked
                                ? Message.of("Linked. From now on you may sign in either way.")
                                : Message.of(
                                        "This account could not be linked: its address is another,"
                                                + " or it is linked already."));
    }
}
