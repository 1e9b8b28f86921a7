package org.consilium.administration.health;

import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Whether this process can serve pages now, for whatever spreads requests over several.
@Controller
class ReadinessController {
    private static final int UNAVAILABLE = 503;

    private final Readiness readiness;

    ReadinessController(Readiness readiness) {
        this.readiness = readiness;
    }

    @GetMapping("/ready")
    @Access(Who.ANYONE)
    ResponseEntity<String> show() {
        boolean ready = readiness.isReady();
        return ResponseEntity.status(ready ? 200 : UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body(ready ? "ready\n" : "not ready\n");
    }
}
