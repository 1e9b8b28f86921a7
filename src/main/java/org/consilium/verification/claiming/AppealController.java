package org.consilium.verification.claiming;

import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.verification.model.ClaimId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Saying that a refusal was wrong.
@Controller
class AppealController {
    private static final String OWN_PAGE = "/verification";
    private static final int LONGEST = 2_000;

    private final VerificationPages pages;
    private final AppealRefusal appealRefusal;

    AppealController(VerificationPages pages, AppealRefusal appealRefusal) {
        this.pages = pages;
        this.appealRefusal = appealRefusal;
    }

    @PostMapping("/verification/claims/{id}/appeal")
    @Access(Who.CLINICIAN)
    Screen create(
            @PathVariable ClaimId id,
            @RequestParam(defaultValue = "") String appeal,
            Viewer viewer) {
        var problems = problems(appeal.strip());
        if (!problems.isEmpty()) {
            return pages.own(viewer, appeal, problems).invalid();
        }
        return switch (appealRefusal.appeal(viewer, id, appeal.strip())) {
            case AppealOutcome.Appealed appealed ->
                    Screen.redirect(OWN_PAGE)
                            .flash(
                                    Message.of(
                                            "Your appeal is here. A verifier who has not decided before will look at it."));
            case AppealOutcome.NotPossible notPossible ->
                    Screen.redirect(OWN_PAGE)
                            .flash(Message.of("This claim can no longer be appealed."));
            case AppealOutcome.AnotherOpen anotherOpen ->
                    Screen.redirect(OWN_PAGE)
                            .flash(Message.of("Another claim of yours waits already."));
        };
    }

    private static Problems problems(String appeal) {
        var problems = Problems.none();
        if (appeal.isEmpty()) {
            problems.add("appeal", Message.of("Please write what the verifiers should know."));
        } else if (appeal.length() > LONGEST) {
            problems.add("appeal", Message.of("Please write at most 2,000 characters."));
        }
        return problems;
    }
}
