package org.consilium.accounts.model;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.consilium.accounts.Sessions;
import org.consilium.platform.MemberId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The session's secret in the browser: a cookie no script can read.
@Component
public class SignedInBrowser {
    private static final String COOKIE = "session";
    private static final Duration AGE = Duration.ofDays(14);

    private final Sessions sessions;

    SignedInBrowser(Sessions sessions) {
        this.sessions = sessions;
    }

    /// Opens a session for this browser; one it had before is another.
    public void open(MemberId member, HttpServletRequest request, HttpServletResponse response) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        var device = Device.of(agent);
        var token = sessions.open(member, device, request.getRemoteAddr());
        send(token, AGE, request, response);
    }

    public Optional<String> token(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (var cookie : cookies) {
            if (cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        send("", Duration.ZERO, request, response);
    }

    private static void send(
            String token, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(COOKIE, token)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
