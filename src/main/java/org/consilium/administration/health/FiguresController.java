package org.consilium.administration.health;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Who;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Figures for whoever watches the machine: from the machine itself, or with the token that the
/// start was given (`consilium.metrics.token`). For everybody else there is no such page.
@Controller
class FiguresController {
    private static final Set<String> HERE = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    private final Figures figures;
    private final String token;

    FiguresController(Figures figures, Environment environment) {
        this.figures = figures;
        this.token = environment.getProperty("consilium.metrics.token", "");
    }

    @GetMapping("/metrics")
    @Access(Who.ANYONE)
    ResponseEntity<String> show(HttpServletRequest request) {
        if (!isHere(request) && !bearsToken(request)) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;version=0.0.4;charset=utf-8")
                .body(figures.text());
    }

    /// A proxy on the same machine speaks for others: its requests say so.
    private static boolean isHere(HttpServletRequest request) {
        return HERE.contains(request.getRemoteAddr())
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    private boolean bearsToken(HttpServletRequest request) {
        var given = request.getHeader(HttpHeaders.AUTHORIZATION);
        return !token.isEmpty()
                && given != null
                && MessageDigest.isEqual(
                        ("Bearer " + token).getBytes(StandardCharsets.UTF_8),
                        given.getBytes(StandardCharsets.UTF_8));
    }
}
