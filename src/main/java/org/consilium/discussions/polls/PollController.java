package org.consilium.discussions.polls;

import java.time.Clock;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.model.ThreadHead;
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
import org.springframework.web.bind.annotation.PutMapping;

/// Opening a poll in a thread of one's own, and changing it while nobody has voted.
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
        var poll = polls.find(viewer, id).orElse(null);
        if (poll != null) {
            return poll.voters() > 0
                    ? Screen.redirect(id.path() + "#poll")
                    : page(thread, true, PollForm.of(poll, viewer.zone()), Problems.none());
        }
        return page(thread, false, PollForm.empty(), Problems.none());
    }

    @PostMapping("/threads/{id}/poll")
    @Access(Who.VERIFIED)
    Screen create(@PathVariable ThreadId id, PollForm form, Viewer viewer) {
        var thread = access.toEdit(viewer, id);
        var problems = Problems.none();
        var poll = form.cleaned(viewer.zone(), clock.instant(), problems);
        if (!problems.isEmpty()) {
            return page(thread, false, form, problems).invalid();
        }
        var answer = Screen.redirect(id.path() + "#poll");
        return polls.open(viewer, id, poll)
                ? answer.flash(Message.of("The poll is open."))
                : answer.flash(Message.of("This thread has a poll already."));
    }

    @PutMapping("/threads/{id}/poll")
    @Access(Who.VERIFIED)
    Screen update(@PathVariable ThreadId id, PollForm form, Viewer viewer) {
        var thread = access.toEdit(viewer, id);
        var problems = Problems.none();
        var poll = form.cleaned(viewer.zone(), clock.instant(), problems);
        if (!problems.isEmpty()) {
            return page(thread, true, form, problems).invalid();
        }
        if (!polls.change(viewer, id, poll)) {
            var voted = Message.of("Somebody has voted: what is asked stays as it is.");
            return page(thread, true, form, problems.add("question", voted)).refused();
        }
        return Screen.redirect(id.path() + "#poll").flash(Message.of("The poll is changed."));
    }

    private static Screen page(
            ThreadHead thread, boolean changes, PollForm form, Problems problems) {
        return Screen.of(
                "discussions/poll-form",
                new PollPage(thread.id(), thread.title(), changes, form, problems));
    }
}
