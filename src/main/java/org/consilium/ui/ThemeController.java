package org.consilium.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Light, dark, or as the device says; kept in the browser.
@Controller
class ThemeController {
    private static final HostCookie COOKIE = new HostCookie("theme");
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");

    @PostMapping("/theme")
    @Access(Who.ANYONE)
    Screen update(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var chosen = THEMES.contains(theme) ? theme : "auto";
        COOKIE.send(chosen, Duration.ofDays(365), request, response);
        return Screen.redirect(LocalPath.of(back));
    }

    static String of(HttpServletRequest request) {
        return COOKIE.read(request).filter(THEMES::contains).orElse("auto");
    }
}
