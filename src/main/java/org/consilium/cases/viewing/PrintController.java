package org.consilium.cases.viewing;

import jakarta.servlet.http.HttpServletRequest;
import org.consilium.cases.CaseId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A case as it stands on paper, for the browser to print.
@Controller
class PrintController {
    private final PrintedCases cases;

    PrintController(PrintedCases cases) {
        this.cases = cases;
    }

    @GetMapping("/cases/{id}/print")
    @Access(Who.CLINICIAN)
    Screen show(@PathVariable CaseId id, Viewer viewer, HttpServletRequest request) {
        return Screen.of("cases/viewing/print", cases.of(viewer, id, request));
    }
}
