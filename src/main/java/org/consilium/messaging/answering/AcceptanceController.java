package org.consilium.messaging.answering;

import org.consilium.messaging.ConversationId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Agreeing to talk with who asked.
@Controller("messageAcceptanceController")
class AcceptanceController {
    private final Requests requests;

    AcceptanceController(Requests requests) {
        this.requests = requests;
    }

    @PostMapping("/messages/{id}/acceptance")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, @PathVariable ConversationId id) {
        requests.accept(viewer, id);
        return Screen.redirect(id.path());
    }
}
