package org.consilium.accounts.model;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.consilium.accounts.AccountPeriods;
import org.consilium.accounts.SignInWay;
import org.consilium.platform.Hashes;
import org.consilium.platform.MemberId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// What a browser keeps of its person, in cookies no script can read: the session's secret, that of
/// a sign-in half done, and by what it is known again.
@Component
public class SignedInBrowser {
    private static final String SESSION = "session";
    private static final String PENDING = "sign-in";
    private static final String DEVICE = "device";
    private static final Duration DEVICE_AGE = Duration.ofDays(400);

    private final Arrivals arrivals;
    private final AccountPeriods periods;

    SignedInBrowser(Arrivals arrivals, AccountPeriods periods) {
        this.arrivals = arrivals;
        this.periods = periods;
    }

    /// Opens a session for this browser; one it had before is another.
    public void open(
            MemberId member,
            SignInWay way,
            HttpServletRequest request,
            HttpServletResponse response) {
        var device = Device.of(request.getHeader(HttpHeaders.USER_AGENT));
        var known = cookie(DEVICE, request).orElseGet(Hashes::token);
        var origin = new Arrivals.Origin(device, known, request.getRemoteAddr());
        var token = arrivals.arrive(member, way, origin);
        send(DEVICE, known, DEVICE_AGE, request, response);
        send(SESSION, token, periods.idle(), request, response);
    }

    public Optional<String> token(HttpServletRequest request) {
        return cookie(SESSION, request);
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        send(SESSION, "", Duration.ZERO, request, response);
    }

    Optional<String> pendingToken(HttpServletRequest request) {
        return cookie(PENDING, request);
    }

    void keepPending(String token, HttpServletRequest request, HttpServletResponse response) {
        send(PENDING, token, PendingSignIns.VALID, request, response);
    }

    void forgetPending(HttpServletRequest request, HttpServletResponse response) {
        send(PENDING, "", Duration.ZERO, request, response);
    }

    private static Optional<String> cookie(String name, HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (var cookie : cookies) {
            if (cookie.getName().equals(named(name, request)) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /// Over TLS with a prefix that browsers take from this host only, so that no other host below
    /// the same domain can put a session of its own in.
    private static String named(String name, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }

    private static void send(
            String name,
            String value,
            Duration age,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(named(name, request), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
