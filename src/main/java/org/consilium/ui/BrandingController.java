package org.consilium.ui;

import java.util.concurrent.TimeUnit;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Who;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The colour of an instance as a style sheet, because the policy of pages allows no style within
/// them; and who is responsible for it.
@Controller
class BrandingController {
    private final Branding branding;
    private final Markdown markdown;

    BrandingController(Branding branding, Markdown markdown) {
        this.branding = branding;
        this.markdown = markdown;
    }

    @GetMapping("/branding.css")
    @Access(Who.ANYONE)
    ResponseEntity<String> list() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(365, TimeUnit.DAYS).cachePublic())
                .body(
                        ":root:not([data-world=\"patients\"]) { --accent-hue: %s; }\n"
                                .formatted(branding.hue()));
    }

    @GetMapping("/imprint")
    @Access(Who.ANYONE)
    Screen show() {
        var text = branding.imprint();
        if (text.isEmpty()) {
            throw new NotFound();
        }
        return Screen.of("ui/imprint", markdown.toHtml(text));
    }
}
