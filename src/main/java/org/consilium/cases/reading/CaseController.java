package org.consilium.cases.reading;

import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The address of a case leads to its page.
@Controller
class CaseController {
    private final CaseAccess access;

    CaseController(CaseAccess access) {
        this.access = access;
    }

    @GetMapping("/cases/{id}")
    @Access(Who.CLINICIAN)
    Screen show(@PathVariable CaseId id, Viewer viewer) {
        return Screen.redirect(access.toRead(viewer, id).path());
    }
}
