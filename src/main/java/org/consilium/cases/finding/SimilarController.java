package org.consilium.cases.finding;

import org.consilium.cases.CaseId;
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

/// Cases like one that is open. Its thread says who may read it, asked with the others' in one.
@Controller
class SimilarController {
    private static final int MOST = 8;

    private final CaseFacets cases;
    private final SimilarItems similar;

    SimilarController(CaseFacets cases, SimilarItems similar) {
        this.cases = cases;
        this.similar = similar;
    }

    @GetMapping("/cases/{id}/similar")
    @Access(Who.CLINICIAN)
    Screen list(@PathVariable CaseId id, Viewer viewer) {
        var thread = cases.published(id).orElseThrow(NotFound::new);
        return Screen.of(
                "cases/finding/similar",
                similar.to(viewer, new Item("thread", thread.value()), MOST));
    }
}
