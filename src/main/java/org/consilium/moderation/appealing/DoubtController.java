package org.consilium.moderation.appealing;

import java.time.Clock;
import org.consilium.moderation.ModerationChoices;
import org.consilium.moderation.model.Decision;
import org.consilium.moderation.reporting.ReportId;
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
import org.springframework.web.bind.annotation.RequestParam;

/// Asking that a report that was dismissed be looked at again, by somebody else (DSA 20). One
/// appeal for each dismissal, whoever of its reporters made it.
@Controller
class DoubtController {
    private static final int LONGEST = 4_000;

    private final DecisionAccess access;
    private final MakeAppeal makeAppeal;
    private final AppealRepository appeals;
    private final ModerationChoices settings;
    private final Clock clock;

    DoubtController(
            DecisionAccess access,
            MakeAppeal makeAppeal,
            AppealRepository appeals,
            ModerationChoices settings,
            Clock clock) {
        this.access = access;
        this.makeAppeal = makeAppeal;
        this.appeals = appeals;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/reports/{id}/appeal")
    @Access(Who.MEMBER)
    Screen form(Viewer viewer, @PathVariable ReportId id) {
        return page(viewer, id, "", Problems.none());
    }

    @PostMapping("/reports/{id}/appeal")
    @Access(Who.MEMBER)
    Screen create(
            Viewer viewer,
            @PathVariable ReportId id,
            @RequestParam(defaultValue = "") String words) {
        access.toDoubt(viewer, id.value());
        var clean = words.strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            return page(
                            viewer,
                            id,
                            words,
                            problem("Say what was overlooked, in at most 4,000 characters."))
                    .invalid();
        }
        var here = Screen.redirect(id.path() + "/appeal");
        return switch (makeAppeal.doubt(viewer, id.value(), clean, clock.instant())) {
            case AppealOutcome.Received received ->
                    here.flash(
                            Message.of(
                                    "It is with the moderators. Somebody who has not decided before looks at it."));
            case AppealOutcome.AppealedBefore before ->
                    here.flash(Message.of("Somebody has asked for this already."));
            case AppealOutcome.TakenBack back ->
                    Screen.redirect(id.path())
                            .flash(Message.of("That decision was taken back meanwhile."));
            case AppealOutcome.TooLate late ->
                    page(viewer, id, words, problem("The time in which one can appeal is over."))
                            .refused();
        };
    }

    private static Problems problem(String english) {
        return Problems.none().add("words", Message.of(english));
    }

    private Screen page(Viewer viewer, ReportId id, String words, Problems problems) {
        Decision decision = access.toDoubt(viewer, id.value());
        var appeal = appeals.of(decision.id()).orElse(null);
        var policy = new AppealPolicy(settings.now().appealWithin());
        return Screen.of(
                "moderation/doubt",
                new DoubtPage(
                        id,
                        decision.title(),
                        appeal,
                        appeal != null && viewer.is(appeal.member()),
                        policy.mayAppeal(decision, appeal, clock.instant()),
                        policy.deadline(decision),
                        words,
                        problems));
    }
}
