package org.consilium.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Holds every route to its [Access]: not declared is not there, not admitted is not there, and who
/// is not signed in is asked to. Whose role waits for a second factor is led to setting one up.
@Component
class AccessInterceptor implements HandlerInterceptor {
    /// Where somebody sets up the second factor that their role asks for.
    private static final String SECOND_FACTOR = "/account/security?for=role";

    private final Clock clock;
    private final ScreenHandler screens;

    AccessInterceptor(Clock clock, ScreenHandler screens) {
        this.clock = clock;
        this.screens = screens;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            throw new NotFound();
        }
        var access = method.getMethodAnnotation(Access.class);
        if (access == null) {
            throw new NotFound();
        }
        var viewer = CurrentViewer.of(request);
        if (access.value().admits(viewer, clock.instant())) {
            return true;
        }
        if (access.value().admits(viewer.withWaitingRoles(), clock.instant())) {
            screens.write(Screen.redirect(SECOND_FACTOR), request, response);
            return false;
        }
        if (viewer.isSignedIn()) {
            throw new NotFound();
        }
        askToSignIn(request, response);
        return false;
    }

    private void askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            var here = request.getRequestURI() + (query == null ? "" : "?" + query);
            var next = URLEncoder.encode(here, StandardCharsets.UTF_8);
            screens.write(Screen.redirect("/sign-in?next=" + next), request, response);
        } else {
            screens.write(StaleForm.screen(request, StaleForm.Cause.SIGNED_OUT), request, response);
        }
    }
}
