package org.consilium.moderation.sanctioning;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.Sanction;
import org.consilium.moderation.Sanctions;
import org.consilium.ui.CurrentViewer;
import org.consilium.ui.Screen;
import org.consilium.ui.ScreenHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Keeps suspended members from every page but those on which they read why, appeal, look after
/// their account and take their data with them. Asked with every request, also of sessions that
/// were open before.
@Component
class SuspensionInterceptor implements HandlerInterceptor {
    private static final int FORBIDDEN = 403;

    /// Nothing clinical is read or written there.
    private static final Set<String> OPEN =
            Set.of(
                    "/suspension",
                    "/sign-out",
                    "/sign-in",
                    "/rules",
                    "/transparency",
                    "/terms",
                    "/trust",
                    "/theme",
                    "/error");

    private static final List<String> OPEN_BELOW =
            List.of("/decisions", "/account", "/notices", "/assets", "/unsubscribe");

    private final Sanctions sanctions;
    private final HouseRules rules;
    private final ScreenHandler screens;

    SuspensionInterceptor(Sanctions sanctions, HouseRules rules, ScreenHandler screens) {
        this.sanctions = sanctions;
        this.rules = rules;
        this.screens = screens;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var viewer = CurrentViewer.of(request);
        if (!viewer.isSignedIn() || isOpen(request)) {
            return true;
        }
        var suspension = sanctions.suspension(viewer.id());
        if (suspension.isEmpty()) {
            return true;
        }
        screens.write(screen(request, suspension.get()), request, response);
        return false;
    }

    private Screen screen(HttpServletRequest request, Sanction suspension) {
        return request.getMethod().equals("GET")
                ? Screen.redirect("/suspension")
                : Screen.of(
                                "moderation/suspension",
                                new SuspensionPage(suspension, rules.name(suspension.rule())))
                        .status(FORBIDDEN);
    }

    private static boolean isOpen(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (OPEN.contains(path)) {
            return true;
        }
        return isOwnReport(request, path)
                || OPEN_BELOW.stream().anyMatch(top -> isBelow(path, top));
    }

    /// What one reported, but not reporting: its form shows what is reported.
    private static boolean isOwnReport(HttpServletRequest request, String path) {
        return request.getMethod().equals("GET")
                && isBelow(path, "/reports")
                && !path.equals("/reports/new");
    }

    private static boolean isBelow(String path, String top) {
        return path.equals(top) || path.startsWith(top + "/");
    }
}
