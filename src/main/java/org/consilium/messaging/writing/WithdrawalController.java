package org.consilium.messaging.writing;

import org.consilium.messaging.ConversationId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Taking a message back from everybody.
@Controller
class WithdrawalController {
    private final Amendments amendments;

    WithdrawalController(Amendments amendments) {
        this.amendments = amendments;
    }

    @PostMapping("/messages/{id}/sent/{seq}/withdrawal")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, @PathVariable ConversationId id, @PathVariable Integer seq) {
        amendments.takeBack(viewer, id, seq);
        return Screen.redirect(id.path() + "#message-" + seq)
                .flash(Message.of("Your message is taken back. Who read it before has read it."));
    }
}
