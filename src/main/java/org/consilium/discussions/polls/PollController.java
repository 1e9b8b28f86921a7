package org.consilium.discussions.polls;

import java.time.Clock;
import org.consilium.deidentification.Gate;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GateReview;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.model.ThreadHead;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Held;
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
    private final Gate gate;
    private final Clock clock;

    PollController(ThreadAccess access, Polls polls, Gate gate, Clock clock) {
        this.access = access;
        this.polls = polls;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping("/threads/{id}/poll/new")
    @Access(Who.VERIFIED)
    Screen form(@PathVariable ThreadId id, Viewer viewer) {
        var thread = access.toEdit(viewer, id);
        var poll = polls.find(viewer, id).orElse(null);
        var none = Problems.none();
        if (poll != null) {
            return poll.voters() > 0
                    ? Screen.redirect(id.path() + "#poll")
                    : page(thread, true, PollForm.of(poll, viewer.zone()), none, Held.nothing());
        }
        return page(thread, false, PollForm.empty(), none, Held.nothing());
    }

    @PostMapping("/threads/{id}/poll")
    @Access(Who.VERIFIED)
    Screen create(@PathVariable ThreadId id, PollForm form, GateForm decided, Viewer viewer) {
        var thread = access.toEdit(viewer, id);
        var problems = Problems.none();
        if (decided.stays()) {
            return stay(thread, false, form, decided);
        }
        var poll = form.cleaned(viewer.zone(), clock.instant(), problems);
        if (!problems.isEmpty()) {
            return page(thread, false, form, problems, held(thread, form, decided)).invalid();
        }
        var answer = Screen.redirect(id.path() + "#poll");
        return switch (polls.open(viewer, id, poll, decided)) {
            case OpenOutcome.Opened opened -> answer.flash(Message.of("The poll is open."));
            case OpenOutcome.NotNow notNow ->
                    answer.flash(Message.of("This thread has a poll already."));
            case OpenOutcome.Held(var review) -> held(thread, false, form, review);
        };
    }

    @PutMapping("/threads/{id}/poll")
    @Access(Who.VERIFIED)
    Screen update(@PathVariable ThreadId id, PollForm form, GateForm decided, Viewer viewer) {
        var thread = access.toEdit(viewer, id);
        var problems = Problems.none();
        if (decided.stays()) {
            return stay(thread, true, form, decided);
        }
        var poll = form.cleaned(viewer.zone(), clock.instant(), problems);
        if (!problems.isEmpty()) {
            return page(thread, true, form, problems, held(thread, form, decided)).invalid();
        }
        return switch (polls.change(viewer, id, poll, decided)) {
            case OpenOutcome.Opened opened ->
                    Screen.redirect(id.path() + "#poll").flash(Message.of("The poll is changed."));
            case OpenOutcome.NotNow notNow -> {
                var voted = Message.of("Somebody has voted: what is asked stays as it is.");
                problems.add("question", voted);
                yield page(thread, true, form, problems, Held.nothing()).refused();
            }
            case OpenOutcome.Held(var review) -> held(thread, true, form, review);
        };
    }

    /// The form again with the replacements that were pressed.
    private Screen stay(ThreadHead thread, boolean changes, PollForm form, GateForm decided) {
        var now = form.with(gate.replaced(form.texts(), decided));
        return page(thread, changes, now, Problems.none(), held(thread, now, decided));
    }

    private Held held(ThreadHead thread, PollForm form, GateForm decided) {
        return gate.review(form.texts(), decided, thread.id().item()).held();
    }

    private static Screen held(
            ThreadHead thread, boolean changes, PollForm form, GateReview review) {
        var problems = Problems.none().add(GateReview.FIELD, review.problem());
        return page(thread, changes, form, problems, review.held()).invalid();
    }

    private static Screen page(
            ThreadHead thread, boolean changes, PollForm form, Problems problems, Held held) {
        return Screen.of(
                "discussions/poll-form",
                new PollPage(thread.id(), thread.title(), changes, form, problems, held));
    }
}
