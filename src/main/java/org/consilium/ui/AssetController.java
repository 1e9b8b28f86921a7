package org.consilium.ui;

import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Who;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/// Serves [Assets].
@Controller
class AssetController {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{file}")
    @Access(Who.ANYONE)
    ResponseEntity<byte[]> show(
            @PathVariable String file,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted) {
        var asset = assets.find(file).orElseThrow(NotFound::new);
        var answer =
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(asset.type()))
                        .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var gzip = asset.gzip();
        if (gzip != null && accepted.contains("gzip")) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzip);
        }
        return answer.body(asset.plain());
    }
}
