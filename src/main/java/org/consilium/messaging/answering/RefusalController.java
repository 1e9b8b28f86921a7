package org.consilium.messaging.answering;

import org.consilium.messaging.ConversationId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Not agreeing to talk with who asked; they are not told.
@Controller("messageRefusalController")
class RefusalController {
    private final Requests requests;

    RefusalController(Requests requests) {
        this.requests = requests;
    }

    @PostMapping("/messages/{id}/refusal")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, @PathVariable ConversationId id) {
        requests.decline(viewer, id);
        return Screen.redirect("/messages/requests")
                .flash(Message.of("Declined. They are not told."));
    }
}
