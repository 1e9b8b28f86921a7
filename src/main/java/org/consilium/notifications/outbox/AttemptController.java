package org.consilium.notifications.outbox;

import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A new attempt at a mail that was given up.
@Controller
class AttemptController {
    private final OutboxAccess access;
    private final RetryMail retry;

    AttemptController(OutboxAccess access, RetryMail retry) {
        this.access = access;
        this.retry = retry;
    }

    @PostMapping("/outbox/{id}/attempts")
    @Access(Who.ADMINISTRATOR)
    Screen create(Viewer viewer, @PathVariable MailId id) {
        access.toRetry(viewer);
        var answer = Screen.redirect("/outbox/" + id.shortForm());
        return retry.retry(viewer, id)
                ? answer.flash(Message.of("The mail waits to be sent again."))
                : answer.flash(Message.of("Only a mail that was given up can be sent again."));
    }
}
