package org.consilium.administration.health;

import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Whether this process lives: it answers. Asks nobody else, so that a database that is away does
/// not have every process restarted.
@Controller
class HealthController {
    @GetMapping("/health")
    @Access(Who.ANYONE)
    ResponseEntity<String> show() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.TEXT_PLAIN)
                .body("alive\n");
    }
}
