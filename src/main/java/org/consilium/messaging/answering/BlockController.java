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

/// Blocking who asked, or the other one of a conversation; they are not told.
@Controller("messageBlockController")
class BlockController {
    private final Requests requests;

    BlockController(Requests requests) {
        this.requests = requests;
    }

    @PostMapping("/messages/{id}/block")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, @PathVariable ConversationId id) {
        requests.block(viewer, id);
        return Screen.redirect("/people/me/blocked")
                .flash(Message.of("Blocked. They are not told."));
    }
}
