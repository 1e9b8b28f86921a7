package org.consilium.cases.outcome;

import java.time.Clock;
import org.consilium.cases.CaseId;
import org.consilium.cases.differential.DiagnosisId;
import org.consilium.cases.differential.NamedDiagnoses;
import org.consilium.platform.Access;
import org.consilium.platform.Id;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Saying that two names readers gave are the same diagnosis, and taking that back.
@Controller
class MergeController {
    private final Outcomes outcomes;
    private final NamedDiagnoses diagnoses;
    private final Clock clock;

    MergeController(Outcomes outcomes, NamedDiagnoses diagnoses, Clock clock) {
        this.outcomes = outcomes;
        this.diagnoses = diagnoses;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/merges")
    @Access(Who.VERIFIED)
    Screen list(@PathVariable CaseId id, Viewer viewer) {
        var report = outcomes.toTell(viewer, id);
        return Screen.of("cases/outcome/merges", MergePage.of(report, diagnoses.of(id)));
    }

    @PostMapping("/cases/{id}/merges")
    @Access(Who.VERIFIED)
    Screen create(
            @PathVariable CaseId id,
            @RequestParam(defaultValue = "") String diagnosis,
            @RequestParam(defaultValue = "") String into,
            Viewer viewer) {
        var answer = Screen.redirect(id.path() + "/merges");
        if (into.isEmpty() || diagnosis.isEmpty()) {
            return answer.flash(Message.of("Choose two names first."));
        }
        return outcomes.merge(viewer, id, id(diagnosis), id(into), clock.instant())
                ? answer.flash(Message.of("The two are counted as one."))
                : answer.flash(Message.of("These two are counted as one already."));
    }

    @DeleteMapping("/cases/{id}/merges/{diagnosis}")
    @Access(Who.VERIFIED)
    Screen delete(@PathVariable CaseId id, @PathVariable DiagnosisId diagnosis, Viewer viewer) {
        outcomes.merge(viewer, id, diagnosis, null, clock.instant());
        return Screen.redirect(id.path() + "/merges")
                .flash(Message.of("The two are counted apart again."));
    }

    private static DiagnosisId id(String shortForm) {
        return Id.parse(shortForm).map(DiagnosisId::new).orElseThrow(NotFound::new);
    }
}
