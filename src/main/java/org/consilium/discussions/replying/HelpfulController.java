package org.consilium.discussions.replying;

import java.time.Clock;
import org.consilium.discussions.ReplyId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/// "This helped": a mark of one member on one reply.
@Controller
class HelpfulController {
    private final Marks marks;
    private final Clock clock;

    HelpfulController(Marks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    @PutMapping("/replies/{id}/helpful")
    @Access(Who.VERIFIED)
    Screen create(
            @PathVariable ReplyId id,
            Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        return screen(marks.markHelpful(viewer, id, clock.instant()), htmx);
    }

    @DeleteMapping("/replies/{id}/helpful")
    @Access(Who.VERIFIED)
    Screen delete(
            @PathVariable ReplyId id,
            Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        return screen(marks.unmarkHelpful(viewer, id), htmx);
    }

    private static Screen screen(HelpfulMark mark, @Nullable String htmx) {
        return htmx == null ? Screen.redirect(mark.back()) : Screen.of("discussions/helpful", mark);
    }
}
