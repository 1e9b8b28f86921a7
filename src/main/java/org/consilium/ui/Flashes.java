package org.consilium.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.consilium.platform.Secrets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Carries a [Flash] over a redirect in a signed cookie that lives a minute.
@Component
class Flashes {
    private static final String COOKIE = "flash";

    private final Secrets secrets;
    private final JsonMapper json;

    Flashes(Secrets secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    void give(Flash flash, HttpServletRequest request, HttpServletResponse response) {
        var text = secrets.sign(COOKIE, json.writeValueAsString(flash));
        var value =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
        send(value, Duration.ofMinutes(1), request, response);
    }

    @Nullable Flash take(HttpServletRequest request, HttpServletResponse response) {
        var cookies = request.getCookies();
        if (cookies == null || request.getHeader("HX-Request") != null) {
            return null;
        }
        for (var cookie : cookies) {
            if (cookie.getName().equals(COOKIE)) {
                send("", Duration.ZERO, request, response);
                return read(cookie);
            }
        }
        return null;
    }

    private @Nullable Flash read(Cookie cookie) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cookie.getValue());
            return secrets.verify(COOKIE, new String(bytes, StandardCharsets.UTF_8))
                    .map(text -> json.readValue(text, Flash.class))
                    .orElse(null);
        } catch (IllegalArgumentException | JacksonException tampered) {
            return null;
        }
    }

    private static void send(
            String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
