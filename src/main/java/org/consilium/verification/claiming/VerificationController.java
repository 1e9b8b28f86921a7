package org.consilium.verification.claiming;

import org.consilium.notifications.Notifications;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Where one's own case stands.
@Controller
class VerificationController {
    private final VerificationPages pages;
    private final Notifications notifications;

    VerificationController(VerificationPages pages, Notifications notifications) {
        this.pages = pages;
        this.notifications = notifications;
    }

    @GetMapping("/verification")
    @Access(Who.CLINICIAN)
    Screen show(Viewer viewer) {
        notifications.readAll(viewer, "/verification");
        return pages.own(viewer, "", Problems.none());
    }
}
