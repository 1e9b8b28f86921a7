package org.consilium.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.consilium.platform.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Carries a [Flash] over a redirect in a signed cookie that lives a minute.
@Component
class Flashes {
    private static final String PURPOSE = "flash";
    private static final HostCookie COOKIE = new HostCookie("flash");

    private final Secrets secrets;
    private final JsonMapper json;

    Flashes(Secrets secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    void give(Flash flash, HttpServletRequest request, HttpServletResponse response) {
        var text = secrets.sign(PURPOSE, json.writeValueAsString(flash));
        var value =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
        COOKIE.send(value, Duration.ofMinutes(1), request, response);
    }

    @Nullable Flash take(HttpServletRequest request, HttpServletResponse response) {
        var kept =
                request.getHeader("HX-Request") == null
                        ? COOKIE.read(request)
                        : Optional.<String>empty();
        if (kept.isEmpty()) {
            return null;
        }
        COOKIE.forget(request, response);
        return read(kept.get());
    }

    private @Nullable Flash read(String value) {
        try {
            var bytes = Base64.getUrlDecoder().decode(value);
            return secrets.verify(PURPOSE, new String(bytes, StandardCharsets.UTF_8))
                    .map(text -> json.readValue(text, Flash.class))
                    .orElse(null);
        } catch (IllegalArgumentException | JacksonException tampered) {
            return null;
        }
    }
}
