package org.consilium.discussions.replying;

import java.time.Clock;
import org.consilium.discussions.ReplyId;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/// The asker's word on which reply answered the question.
@Controller
class AcceptanceController {
    private final Marks marks;
    private final Clock clock;

    AcceptanceController(Marks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    @PutMapping("/replies/{id}/acceptance")
    @Access(Who.VERIFIED)
    Screen create(@PathVariable ReplyId id, Viewer viewer) {
        var reply = marks.accept(viewer, id, clock.instant());
        var thread = reply.thread().id();
        return Screen.redirect(reply.path())
                .flash(
                        Message.of("You accepted this answer."),
                        thread.path() + "/acceptance?_method=delete");
    }

    @DeleteMapping("/threads/{id}/acceptance")
    @Access(Who.VERIFIED)
    Screen delete(@PathVariable ThreadId id, Viewer viewer) {
        marks.reopen(viewer, id);
        return Screen.redirect(id.path()).flash(Message.of("Your question is open again."));
    }
}
