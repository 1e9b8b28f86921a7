package org.consilium.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.consilium.platform.Access;
import org.consilium.platform.Id;
import org.consilium.platform.NotFound;
import org.consilium.platform.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes an announcement off the pages of one browser, which keeps that it was read.
@Controller
class DismissalController {
    private static final HostCookie COOKIE = new HostCookie("told");

    @PostMapping("/announcements/{id}/dismissal")
    @Access(Who.ANYONE)
    Screen create(
            @PathVariable String id,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (Id.parse(id).isEmpty()) {
            throw new NotFound();
        }
        COOKIE.send(id, Duration.ofDays(90), request, response);
        return Screen.redirect(LocalPath.of(back));
    }

    static boolean isDismissed(HttpServletRequest request, String id) {
        return COOKIE.read(request).filter(id::equals).isPresent();
    }
}
