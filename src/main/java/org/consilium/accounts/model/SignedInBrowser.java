package org.consilium.accounts.model;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.consilium.accounts.AccountPeriods;
import org.consilium.accounts.SignInWay;
import org.consilium.platform.Hashes;
import org.consilium.platform.MemberId;
import org.consilium.ui.HostCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// What a browser keeps of its person, in cookies no script can read: the session's secret, that of
/// a sign-in half done, and by what it is known again.
@Component
public class SignedInBrowser {
    private static final HostCookie SESSION = new HostCookie("session");
    private static final HostCookie PENDING = new HostCookie("sign-in");
    private static final HostCookie DEVICE = new HostCookie("device");
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
        var known = DEVICE.read(request).orElseGet(Hashes::token);
        var origin = new Arrivals.Origin(device, known, request.getRemoteAddr());
        var token = arrivals.arrive(member, way, origin);
        DEVICE.send(known, DEVICE_AGE, request, response);
        SESSION.send(token, periods.idle(), request, response);
    }

    public Optional<String> token(HttpServletRequest request) {
        return SESSION.read(request);
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        SESSION.forget(request, response);
    }

    Optional<String> pendingToken(HttpServletRequest request) {
        return PENDING.read(request);
    }

    void keepPending(String token, HttpServletRequest request, HttpServletResponse response) {
        PENDING.send(token, PendingSignIns.VALID, request, response);
    }

    void forgetPending(HttpServletRequest request, HttpServletResponse response) {
        PENDING.forget(request, response);
    }
}
