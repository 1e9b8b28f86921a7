package org.consilium.cases.reading;

import org.consilium.cases.WaitingCases;
import org.consilium.cases.draft.CaseOptions;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Cases: the new ones, those that wait for their outcome, and those whose outcome is known.
@Controller
class CaseListController {
    private static final int CARDS = 25;

    private final CaseListQueries queries;
    private final WaitingCases waiting;
    private final CaseOptions options;

    CaseListController(CaseListQueries queries, WaitingCases waiting, CaseOptions options) {
        this.queries = queries;
        this.waiting = waiting;
        this.options = options;
    }

    @GetMapping("/cases")
    @Access(Who.VERIFIED)
    Screen list(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String specialty,
            @RequestParam(required = false) @Nullable String from,
            Viewer viewer) {
        var filter = CaseFilter.of(show, specialty);
        var cards = queries.list(viewer.id(), filter, Cursor.read(from, Cursor.NEWEST), CARDS);
        return Screen.of(
                "cases/reading/list",
                new CaseListPage(
                        cards,
                        filter,
                        options.specialties(viewer),
                        from != null,
                        waiting.of(viewer)));
    }
}
