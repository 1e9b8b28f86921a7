package org.consilium.cases.opinions;

import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.SeenCase;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Every opinion about a case with all its reasons, for who may see them.
@Controller
class OpinionController {
    private final CaseAccess access;
    private final Opinions opinions;

    OpinionController(CaseAccess access, Opinions opinions) {
        this.access = access;
        this.opinions = opinions;
    }

    @GetMapping("/cases/{id}/opinions")
    @Access(Who.CLINICIAN)
    Screen list(@PathVariable CaseId id, Viewer viewer) {
        var report = access.toRead(viewer, id);
        if (!report.isPublished()) {
            throw new NotFound();
        }
        var view =
                opinions.of(viewer, new SeenCase(report, access.isAuthor(viewer, report), false));
        return view.crowd() == null
                ? Screen.redirect(report.path() + "#opinions")
                : Screen.of("cases/opinions/list", new OpinionPage(report, view));
    }
}
