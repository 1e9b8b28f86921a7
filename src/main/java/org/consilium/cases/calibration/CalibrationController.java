package org.consilium.cases.calibration;

import java.time.Clock;
import java.util.List;
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

/// One's own calibration, from the first case on; the cases themselves while one may read them.
@Controller
class CalibrationController {
    private static final int CASES = 25;

    private final CalibrationQueries queries;
    private final CalibrationFrom from;
    private final Clock clock;

    CalibrationController(CalibrationQueries queries, CalibrationFrom from, Clock clock) {
        this.queries = queries;
        this.from = from;
        this.clock = clock;
    }

    @GetMapping("/cases/calibration")
    @Access(Who.CLINICIAN)
    Screen show(Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        var before = Cursor.read(after, Cursor.NEWEST);
        return Screen.of(
                "cases/calibration/own",
                new CalibrationPage(
                        queries.standing(viewer.id(), from.cases(), true),
                        viewer.isVerified(clock.instant())
                                ? queries.scored(viewer.id(), before, CASES)
                                : new Slice<>(List.of(), null)));
    }
}
