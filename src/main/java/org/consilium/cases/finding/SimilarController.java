package org.consilium.cases.finding;

import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.platform.Access;
import org.consilium.platform.Item;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.search.SimilarItems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Cases like one that is open.
@Controller
class SimilarController {
    private static final int MOST = 8;

    private final CaseAccess access;
    private final SimilarItems similar;

    SimilarController(CaseAccess access, SimilarItems similar) {
        this.access = access;
        this.similar = similar;
    }

    @GetMapping("/cases/{id}/similar")
    @Access(Who.CLINICIAN)
    Screen list(@PathVariable CaseId id, Viewer viewer) {
        var report = access.toRead(viewer, id);
        if (!report.isPublished()) {
            throw new NotFound();
        }
        var thread = new Item("thread", report.threadOrThrow().value());
        return Screen.of(
                "cases/finding/similar", new SimilarPage(report, similar.to(viewer, thread, MOST)));
    }
}
