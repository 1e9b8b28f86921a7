package org.consilium.accounts.signing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.consilium.ui.HostCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// The forgery token in a cookie, which over TLS is a [HostCookie] like the others: one name for
/// each kind of connection, where Spring Security knows one for all.
final class ForgeryTokens implements CsrfTokenRepository {
    private static final HostCookie COOKIE = new HostCookie("csrf");

    private CookieCsrfTokenRepository of(HttpServletRequest request) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(COOKIE.named(request));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(
            @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }
}
