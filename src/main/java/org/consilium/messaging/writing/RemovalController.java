package org.consilium.messaging.writing;

import org.consilium.messaging.ConversationId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Removing a message from one's own sight; the others still have it.
@Controller
class RemovalController {
    private final Amendments amendments;

    RemovalController(Amendments amendments) {
        this.amendments = amendments;
    }

    @PostMapping("/messages/{id}/sent/{seq}/removal")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, @PathVariable ConversationId id, @PathVariable Integer seq) {
        amendments.remove(viewer, id, seq);
        return Screen.redirect(id.path())
                .flash(
                        Message.of("Removed for you. The others still have it."),
                        id.path() + "/sent/" + seq + "/removal?_method=delete");
    }

    @DeleteMapping("/messages/{id}/sent/{seq}/removal")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, @PathVariable ConversationId id, @PathVariable Integer seq) {
        amendments.bringBack(viewer, id, seq);
        return Screen.redirect(id.path() + "#message-" + seq);
    }
}
