package org.consilium.discussions.replying;

import java.time.Clock;
import org.consilium.discussions.ThreadId;
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

/// Following a thread.
@Controller
class FollowController {
    private final Marks marks;
    private final Clock clock;

    FollowController(Marks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    @PutMapping("/threads/{id}/follow")
    @Access(Who.CLINICIAN)
    Screen create(
            @PathVariable ThreadId id,
            Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        marks.follow(viewer, id, clock.instant());
        return screen(new FollowMark(id, true), htmx);
    }

    @DeleteMapping("/threads/{id}/follow")
    @Access(Who.CLINICIAN)
    Screen delete(
            @PathVariable ThreadId id,
            Viewer viewer,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx) {
        marks.unfollow(viewer, id, clock.instant());
        return screen(new FollowMark(id, false), htmx);
    }

    private static Screen screen(FollowMark mark, @Nullable String htmx) {
        return htmx == null
                ? Screen.redirect(mark.thread().path())
                : Screen.of("discussions/follow", mark);
    }
}
