package org.consilium.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.consilium.platform.Setting;
import org.consilium.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// While the instance is read-only: refuses whatever would change something, and shows what was
/// typed, so that it can be sent later. Signing in and out still works, and so does the
/// administration, which ends it.
@Component
public class ReadOnly implements HandlerInterceptor {
    public static final Setting SETTING =
            Setting.flag(
                    "platform.read-only",
                    "Read-only",
                    "Everybody can read, nobody can write: for a move, an upgrade, or while something is wrong. Jobs go on. You can always switch it off here.",
                    false);

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> STILL_OPEN =
            List.of("/sign-in", "/sign-out", "/administration", "/theme", "/announcements");

    private final Settings settings;
    private final ScreenHandler screens;

    ReadOnly(Settings settings, ScreenHandler screens) {
        this.settings = settings;
        this.screens = screens;
    }

    public boolean isOn() {
        return settings.isOn(SETTING);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (READING.contains(request.getMethod()) || isStillOpen(request) || !isOn()) {
            return true;
        }
        screens.write(StaleForm.screen(request, StaleForm.Cause.READ_ONLY), request, response);
        return false;
    }

    private static boolean isStillOpen(HttpServletRequest request) {
        var path = request.getRequestURI();
        return STILL_OPEN.stream()
                .anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }

    /// Its setting, for the administration's page.
    @Configuration(proxyBeanMethods = false)
    static class Registered {
        @Bean
        static Setting readOnlySetting() {
            return SETTING;
        }
    }
}
