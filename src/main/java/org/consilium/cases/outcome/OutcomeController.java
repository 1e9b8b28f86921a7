package org.consilium.cases.outcome;

import java.time.Clock;
import org.consilium.cases.CaseId;
import org.consilium.cases.differential.NamedDiagnoses;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.rarity.Rare;
import org.consilium.deidentification.Gate;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GateReview;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Access;
import org.consilium.platform.Ids;
import org.consilium.platform.SubmissionId;
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

/// Telling what it was in the end.
@Controller
class OutcomeController {
    private final Outcomes outcomes;
    private final OutcomeRepository history;
    private final NamedDiagnoses diagnoses;
    private final Gate gate;
    private final Notifications notifications;
    private final Ids ids;
    private final Clock clock;

    OutcomeController(
            Outcomes outcomes,
            OutcomeRepository history,
            NamedDiagnoses diagnoses,
            Gate gate,
            Notifications notifications,
            Ids ids,
            Clock clock) {
        this.outcomes = outcomes;
        this.history = history;
        this.diagnoses = diagnoses;
        this.gate = gate;
        this.notifications = notifications;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/outcome")
    @Access(Who.VERIFIED)
    Screen form(@PathVariable CaseId id, Viewer viewer) {
        var report = outcomes.toTell(viewer, id);
        notifications.readAll(viewer, id.path() + "/outcome");
        var earlier = history.history(id);
        var last = earlier.isEmpty() ? null : earlier.getFirst().card();
        var form = OutcomeForm.of(last, new SubmissionId(ids.next()).shortForm());
        return page(report, form, Problems.none(), Held.nothing(), Rare.not());
    }

    @PostMapping("/cases/{id}/outcome")
    @Access(Who.VERIFIED)
    Screen create(@PathVariable CaseId id, OutcomeForm form, GateForm dismissals, Viewer viewer) {
        var report = outcomes.toTell(viewer, id);
        if (dismissals.stays()) {
            var replaced = form.replaced(gate.replaced(form.texts(), dismissals));
            var review = gate.review(replaced.texts(), dismissals, id.item());
            return page(report, replaced, Problems.none(), review.held(), Rare.not());
        }
        var problems = Problems.none();
        var outcome = form.cleaned(dismissals, problems);
        if (outcome.isEmpty()) {
            return page(report, form, problems, Held.nothing(), Rare.not()).invalid();
        }
        return answer(report, form, outcomes.give(viewer, id, outcome.get(), clock.instant()));
    }

    private Screen answer(CaseReport report, OutcomeForm form, GiveOutcome outcome) {
        var back = Screen.redirect(report.path() + "#opinions");
        return switch (outcome) {
            case GiveOutcome.Given(int number, int readers) ->
                    back.flash(
                            number == 1 ? told(readers) : Message.of("The outcome is corrected."));
            case GiveOutcome.GivenBefore() -> back.flash(Message.of("Thank you. It is noted."));
            case GiveOutcome.Stale(int number) ->
                    refused(
                            report,
                            form.at(number),
                            Message.of(
                                    "It was told from another page since this one was made. What you typed is still here: send it again to correct."));
            case GiveOutcome.NoWayBack() ->
                    refused(
                            report,
                            form,
                            Message.of(
                                    "Your readers were told already. Correct what it was, or say that it will not be known."));
            case GiveOutcome.Enough(int most) ->
                    refused(
                            report,
                            form,
                            Message.of(
                                    "An outcome is corrected {most} times at the most.",
                                    "most",
                                    most));
            case GiveOutcome.Held(GateReview review) -> held(report, form, review);
            case GiveOutcome.TooRare(var rare) -> held(report, form, rare);
        };
    }

    private Screen held(CaseReport report, OutcomeForm form, GateReview review) {
        var problems = Problems.none().add(GateReview.FIELD, review.problem());
        return page(report, form, problems, review.held(), Rare.not()).invalid();
    }

    private Screen held(CaseReport report, OutcomeForm form, Rare rare) {
        var problems = Problems.none().add(Rare.FIELD, rare.problem());
        return page(report, form, problems, Held.nothing(), rare).invalid();
    }

    private static Message told(int readers) {
        return Message.of(
                "{n, plural, =0 {Thank you. It is noted.} one {Thank you. # colleague who answered is told.} other {Thank you. # colleagues who answered are told.}}",
                "n",
                readers);
    }

    private Screen refused(CaseReport report, OutcomeForm form, Message why) {
        var problems = Problems.none().add("kind", why);
        return page(report, form, problems, Held.nothing(), Rare.not()).refused();
    }

    private Screen page(
            CaseReport report, OutcomeForm form, Problems problems, Held held, Rare rare) {
        var earlier =
                history.history(report.id()).stream().map(OutcomeRepository.Entry::card).toList();
        var named = diagnoses.of(report.id());
        var truth = earlier.isEmpty() ? null : earlier.getFirst().truth(named);
        return Screen.of(
                "cases/outcome/form",
                new OutcomePage(
                        report,
                        form,
                        problems,
                        held,
                        rare,
                        named.roots().stream().filter(each -> !each.id().equals(truth)).toList(),
                        earlier));
    }
}
