package org.consilium.discussions.polls;

import java.time.Clock;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Opening a poll in a thread of one's own.
@Controller
class PollController {
    private final ThreadAccess access;
    private final Polls polls;
    private final Clock clock;

    PollController(ThreadAccess access, Polls polls, Clock clock) {
        this.access = access;
        this.polls = polls;
        this.clock = clock;
    }

    @GetMapping("/threads/{id}/poll/new")
    @Access(Who.VERIFIED)
    Screen form(@PathVariable ThreadId id, Viewer viewer) {
        var thread = access.toEdit(viewer, id);
        if (polls.find(viewer, id).isPresent()) {
            return Screen.redirect(id.path());
        }
        return Screen.of(
                "discussions/poll-form",
                new PollPage(id, thread.title(), PollForm.empty(), Problems.none()));
    }

    @PostMapping("/threads/{id}/poll")
    @Access(Who.VERIFIED)
    Screen create(@PathVariable ThreadId id, PollForm form, Viewer viewer) {
        var thread = access.toEdit(viewer, id);
        var problems = Problems.none();
        var poll = form.cleaned(viewer.zone(), clock.instant(), problems);
        if (!problems.isEmpty()) {
            return Screen.of(
                            "discussions/poll-form",
                            new PollPage(id, thread.title(), form, problems))
                    .invalid();
        }
        var answer = Screen.redirect(id.path() + "#poll");
        return polls.open(viewer, id, poll)
                ? answer.flash(Message.of("The poll is open."))
                : answer.flash(Message.of("This thread has a poll already."));
    }
}
