package org.consilium.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// A cookie of this host alone, which no script reads and no other site sends. Over TLS its name
/// has the prefix that browsers take from this host only, so that no other host below the same
/// domain can put one of its own in its place. Without TLS (on one's own machine) browsers refuse
/// the prefix.
public record HostCookie(String name) {
    private static final String PREFIX = "__Host-";

    /// What it is called over a connection of this kind.
    public String named(HttpServletRequest request) {
        return request.isSecure() ? PREFIX + name : name;
    }

    /// Empty where there is none, or it was forgotten.
    public Optional<String> read(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        var named = named(request);
        for (var cookie : cookies) {
            if (cookie.getName().equals(named) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    public void send(
            String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(named(request), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        send("", Duration.ZERO, request, response);
    }
}
