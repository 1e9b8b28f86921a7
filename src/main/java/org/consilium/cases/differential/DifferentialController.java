package org.consilium.cases.differential;

import java.time.Clock;
import java.util.Map;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CaseReport;
import org.consilium.deidentification.Gate;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GateReview;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Held;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Committing to a differential, and thinking again.
@Controller
class DifferentialController {
    private final CaseAccess access;
    private final Differentials differentials;
    private final Gate gate;
    private final Clock clock;

    DifferentialController(CaseAccess access, Differentials differentials, Gate gate, Clock clock) {
        this.access = access;
        this.differentials = differentials;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/differential")
    @Access(Who.VERIFIED)
    Screen form(@PathVariable CaseId id, Viewer viewer) {
        var report = access.toAct(viewer, id);
        if (access.isAuthor(viewer, report)) {
            return Screen.redirect(report.path() + "#opinions");
        }
        return differentials
                .form(viewer, id)
                .map(form -> page(report, form, Problems.none(), null))
                .orElseGet(() -> Screen.redirect(report.path() + "#opinions"));
    }

    @PostMapping("/cases/{id}/differential")
    @Access(Who.VERIFIED)
    Screen create(
            @PathVariable CaseId id,
            @RequestParam Map<String, String> sent,
            GateForm dismissals,
            Viewer viewer) {
        var report = access.toAct(viewer, id);
        var typed = DifferentialForm.of(sent);
        if (dismissals.stays()) {
            var replaced = typed.replaced(gate.replaced(typed.texts(), dismissals));
            var review = gate.review(replaced.texts(), dismissals);
            return page(report, replaced, Problems.none(), review);
        }
        var problems = Problems.none();
        var differential = typed.cleaned(problems);
        if (differential.isEmpty()) {
            return page(report, typed, problems, gate.review(typed.texts(), dismissals)).invalid();
        }
        var submission = typed.submissionId().orElseThrow(NotFound::new);
        var committed =
                new NewDifferential(differential.get(), typed.number(), submission, dismissals);
        return answer(report, typed, differentials.commit(viewer, id, committed, clock.instant()));
    }

    private static Screen answer(CaseReport report, DifferentialForm typed, CommitOutcome outcome) {
        var back = Screen.redirect(report.path() + "#opinions");
        return switch (outcome) {
            case CommitOutcome.Committed(int number) ->
                    back.flash(
                            number == 1
                                    ? Message.of("You have committed. This is what others think.")
                                    : Message.of("Your new opinion counts from now on."));
            case CommitOutcome.CommittedBefore() ->
                    back.flash(Message.of("You have committed. This is what others think."));
            case CommitOutcome.Closed() ->
                    back.flash(
                            Message.of(
                                    "The outcome was given in the meantime, so nothing more is counted."));
            case CommitOutcome.OwnCase() ->
                    back.flash(Message.of("It is your case: you see what others think."));
            case CommitOutcome.Stale(int number) -> refused(report, typed.at(number), stale());
            case CommitOutcome.Enough(int most) -> refused(report, typed, enough(most));
            case CommitOutcome.NamedTwice(String name) -> refused(report, typed, twice(name));
            case CommitOutcome.Held(GateReview review) ->
                    page(
                                    report,
                                    typed,
                                    Problems.none().add(GateReview.FIELD, review.problem()),
                                    review)
                            .invalid();
            case CommitOutcome.NotNow(Message why) -> refused(report, typed, why);
        };
    }

    private static Message enough(int most) {
        return Message.of("An opinion is revised {most} times at the most.", "most", most);
    }

    private static Message twice(String name) {
        return Message.of(
                "“{name}” is the same as another of your lines. Put the two together.",
                "name",
                name);
    }

    private static Message stale() {
        return Message.of(
                "You committed from another page since this one was made. What you typed is still here: send it again to revise.");
    }

    private static Screen refused(CaseReport report, DifferentialForm typed, Message why) {
        return page(report, typed, Problems.none().add("diagnosis-1", why), null).refused();
    }

    private static Screen page(
            CaseReport report,
            DifferentialForm form,
            Problems problems,
            @Nullable GateReview review) {
        return Screen.of(
                "cases/differential/form",
                new DifferentialPage(
                        report, form, problems, review == null ? Held.nothing() : review.held()));
    }
}
