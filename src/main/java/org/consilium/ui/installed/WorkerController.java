package org.consilium.ui.installed;

import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.Assets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The script behind the pages; at the root, because it serves nothing above its own address.
@Controller
class WorkerController {
    private final Assets assets;

    WorkerController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/service-worker.js")
    @Access(Who.ANYONE)
    ResponseEntity<String> show() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .header("Cache-Control", "no-cache")
                .body(assets.worker());
    }
}
