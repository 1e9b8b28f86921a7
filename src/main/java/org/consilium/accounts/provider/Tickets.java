package org.consilium.accounts.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.consilium.platform.Secrets;
import org.consilium.ui.HostCookie;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Keeps tickets in cookies that only we can read; each lives a quarter of an hour.
@Component
class Tickets {
    static final Duration VALID = Duration.ofMinutes(15);
    private static final String PURPOSE = "provider-ticket";

    private final Secrets secrets;
    private final JsonMapper json;
    private final Clock clock;

    Tickets(Secrets secrets, JsonMapper json, Clock clock) {
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
    }

    long until() {
        return clock.instant().plus(VALID).getEpochSecond();
    }

    boolean holds(long until) {
        return clock.instant().getEpochSecond() < until;
    }

    void give(
            String cookie,
            Object ticket,
            HttpServletRequest request,
            HttpServletResponse response) {
        var sealed = secrets.seal(PURPOSE, cookie, json.writeValueAsBytes(ticket));
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        new HostCookie(cookie).send(text, VALID, request, response);
    }

    <T> Optional<T> read(String cookie, Class<T> type, HttpServletRequest request) {
        var found = new HostCookie(cookie).read(request);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try {
            var sealed = Base64.getUrlDecoder().decode(found.get());
            return secrets.unseal(PURPOSE, cookie, sealed).map(it -> json.readValue(it, type));
        } catch (IllegalArgumentException | JacksonException tampered) {
            return Optional.empty();
        }
    }

    void forget(String cookie, HttpServletRequest request, HttpServletResponse response) {
        new HostCookie(cookie).forget(request, response);
    }
}
