package org.consilium.accounts.terms;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.consilium.accounts.signing.CurrentSession;
import org.consilium.ui.Screen;
import org.consilium.ui.ScreenHandler;
import org.consilium.ui.StaleForm;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Whoever has not accepted the terms in force may read everything, look after their own account,
/// take their data along and leave; before they write they are asked to accept. What they had
/// written by then goes along with the answer.
@Component
class TermsInterceptor implements HandlerInterceptor, WebMvcConfigurer {
    static final String ACCEPTED = "accept-terms";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int AFTER_ACCESS = 10;

    /// What one may do without: drafts as well, so that nothing typed is lost; and reports and
    /// appeals, to which everybody has a right.
    private static final List<String> OPEN =
            List.of(
                    "/account",
                    "/sign-",
                    "/terms",
                    "/theme",
                    "/notices",
                    "/drafts",
                    "/reports",
                    "/decisions",
                    "/unsubscribe",
                    "/reset",
                    "/confirm",
                    "/error");

    private final Acceptances acceptances;
    private final ScreenHandler screens;

    TermsInterceptor(@Lazy Acceptances acceptances, @Lazy ScreenHandler screens) {
        this.acceptances = acceptances;
        this.screens = screens;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(AFTER_ACCESS);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var session = CurrentSession.openOf(request);
        if (session == null || session.termsAccepted() || isOpen(request)) {
            return true;
        }
        var version = request.getParameter(ACCEPTED);
        if (version != null && acceptances.accept(session.viewer().id(), version)) {
            return true;
        }
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/terms/acceptance");
            return false;
        }
        var typed = StaleForm.typed(request);
        var action = typed.isEmpty() ? "/terms/acceptance" : request.getRequestURI();
        var page = acceptances.page(session.viewer().id(), action, "/", typed);
        screens.write(Screen.of("accounts/terms-acceptance", page).refused(), request, response);
        return false;
    }

    private static boolean isOpen(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || OPEN.stream().anyMatch(request.getRequestURI()::startsWith);
    }
}
