package org.consilium.ui.installed;

import java.util.List;
import java.util.Map;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.Assets;
import org.consilium.ui.Branding;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/// What a browser must know to put Consilium among the programs of a device.
@Controller
class ManifestController {
    private final Assets assets;
    private final Branding branding;
    private final JsonMapper json;

    ManifestController(Assets assets, Branding branding, JsonMapper json) {
        this.assets = assets;
        this.branding = branding;
        this.json = json;
    }

    @GetMapping("/manifest.webmanifest")
    @Access(Who.ANYONE)
    ResponseEntity<String> show() {
        var manifest =
                Map.of(
                        "name", branding.name(),
                        "short_name", branding.name(),
                        "id", "/",
                        "start_url", "/",
                        "scope", "/",
                        "display", "standalone",
                        "background_color", "#f7fafb",
                        "theme_color", "#1b6f8d",
                        "icons", List.of(icon("192"), icon("512")));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/manifest+json"))
                .header("Cache-Control", "public, max-age=3600")
                .body(json.writeValueAsString(manifest));
    }

    private Map<String, String> icon(String size) {
        return Map.of(
                "src",
                assets.path("icon-" + size + ".png"),
                "sizes",
                size + "x" + size,
                "type",
                "image/png",
                "purpose",
                "any maskable");
    }
}
