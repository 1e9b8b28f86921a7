package org.consilium.cases.reading;

import java.time.Clock;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Slice;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own cases: drafts, published ones, and what was withdrawn.
@Controller
class MyCaseController {
    private static final int CARDS = 25;

    private final MyCaseQueries queries;
    private final Clock clock;

    MyCaseController(MyCaseQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/cases/mine")
    @Access(Who.CLINICIAN)
    Screen list(@RequestParam(required = false) @Nullable String from, Viewer viewer) {
        Slice<MyCase> mine = queries.list(viewer.id(), Cursor.read(from, Cursor.NEWEST), CARDS);
        return Screen.of(
                "cases/reading/mine", new MyCasesPage(mine, from != null, clock.instant()));
    }
}
