package org.consilium.notifications.unsubscribing;

import org.consilium.notifications.Preferences;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Ends mails of a kind (RFC 8058): a POST does it at once, without signing in, without a question
/// and without a redirect; a GET only asks, because programs follow links.
@Controller
class UnsubscribeController {
    private final UnsubscribeTokens tokens;
    private final Preferences preferences;

    UnsubscribeController(UnsubscribeTokens tokens, Preferences preferences) {
        this.tokens = tokens;
        this.preferences = preferences;
    }

    @GetMapping("/unsubscribe/{token}")
    @Access(Who.ANYONE)
    Screen show(@PathVariable String token) {
        if (tokens.read(token).isEmpty()) {
            throw new NotFound();
        }
        return Screen.of("notifications/unsubscribe", new UnsubscribePage(token, false));
    }

    @PostMapping("/unsubscribe/{token}")
    @Access(Who.ANYONE)
    Screen update(@PathVariable String token) {
        var subscription = tokens.read(token).orElseThrow(NotFound::new);
        preferences.stopMail(subscription.member(), subscription.kind());
        return Screen.of("notifications/unsubscribe", new UnsubscribePage(token, true));
    }
}
