package org.consilium.moderation.trusting;

import org.consilium.moderation.ModerationChoices;
import org.consilium.moderation.Sanctions;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// One's own level of trust; nobody else's.
@Controller
class TrustController {
    private final Measuring measuring;
    private final Sanctions sanctions;
    private final ModerationChoices settings;

    TrustController(Measuring measuring, Sanctions sanctions, ModerationChoices settings) {
        this.measuring = measuring;
        this.sanctions = sanctions;
        this.settings = settings;
    }

    @GetMapping("/trust")
    @Access(Who.MEMBER)
    Screen show(Viewer viewer) {
        return Screen.of(
                "moderation/trust",
                new TrustPage(
                        measuring.measure(viewer),
                        settings.now(),
                        sanctions.limit(viewer.id()).orElse(null)));
    }
}
