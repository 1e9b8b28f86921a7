package org.consilium.moderation.appealing;

import java.time.Clock;
import org.consilium.moderation.DecisionId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Appealing against a decision; suspended members can.
@Controller
class AppealController {
    private static final int LONGEST = 4_000;

    private final DecisionAccess access;
    private final MakeAppeal makeAppeal;
    private final StatementPages pages;
    private final Clock clock;

    AppealController(
            DecisionAccess access, MakeAppeal makeAppeal, StatementPages pages, Clock clock) {
        this.access = access;
        this.makeAppeal = makeAppeal;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/decisions/{id}/appeal")
    @Access(Who.MEMBER)
    Screen create(
            Viewer viewer,
            @PathVariable DecisionId id,
            @RequestParam(defaultValue = "") String words) {
        var decision = access.toRead(viewer, id);
        var clean = words.strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            var problems =
                    Problems.none()
                            .add(
                                    "words",
                                    Message.of(
                                            "Say what should be looked at again, in at most 4,000 characters."));
            return pages.of(decision, words, problems).invalid();
        }
        return switch (makeAppeal.appeal(viewer, id, clean, clock.instant())) {
            case AppealOutcome.Received received ->
                    Screen.redirect(id.path())
                            .flash(
                                    Message.of(
                                            "Your appeal is with the moderators. Somebody who has not decided before looks at it."));
            case AppealOutcome.AppealedBefore before ->
                    Screen.redirect(id.path())
                            .flash(Message.of("You have appealed against this decision already."));
            case AppealOutcome.TakenBack back ->
                    Screen.redirect(id.path())
                            .flash(
                                    Message.of(
                                            "This decision was taken back: there is nothing left to appeal against."));
            case AppealOutcome.TooLate late ->
                    pages.of(
                                    decision,
                                    words,
                                    Problems.none()
                                            .add(
                                                    "words",
                                                    Message.of(
                                                            "The time in which one can appeal is over.")))
                            .refused();
        };
    }
}
