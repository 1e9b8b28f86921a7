package org.consilium.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Light, dark, or as the device says; kept in the browser.
@Controller
class ThemeController {
    private static final String COOKIE = "theme";
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");

    @PostMapping("/theme")
    @Access(Who.ANYONE)
    Screen update(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(COOKIE, THEMES.contains(theme) ? theme : "auto")
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return Screen.redirect(LocalPath.of(back));
    }

    static String of(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(COOKIE) && THEMES.contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return "auto";
    }
}
