package org.consilium.notifications.bouncing;

import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;

/// Has mail sent again to an address that once took none.
@Controller
class BounceController {
    private final Bounces bounces;

    BounceController(Bounces bounces) {
        this.bounces = bounces;
    }

    @DeleteMapping("/notices/bounce")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer) {
        bounces.forget(viewer.id());
        return Screen.redirect("/notices/preferences")
                .flash(Message.of("Mail is sent to you again."));
    }
}
