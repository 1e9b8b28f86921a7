package org.consilium.accounts.signing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.consilium.accounts.Sessions;
import org.consilium.accounts.model.SignedInBrowser;
import org.consilium.ui.CurrentViewer;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells every request who is asking.
final class SessionFilter extends OncePerRequestFilter {
    private final Sessions sessions;
    private final SignedInBrowser browser;

    SessionFilter(Sessions sessions, SignedInBrowser browser) {
        this.sessions = sessions;
        this.browser = browser;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        browser.token(request)
                .flatMap(sessions::find)
                .ifPresent(session -> {
                    CurrentViewer.set(request, session.viewer());
                    request.setAttribute(CurrentSession.ATTRIBUTE, session);
                });
        chain.doFilter(request, response);
    }
}
