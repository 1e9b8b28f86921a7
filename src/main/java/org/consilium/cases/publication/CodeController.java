package org.consilium.cases.publication;

import jakarta.servlet.http.HttpServletRequest;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.sealing.WithdrawalCodes;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The patient's code, for the author to print: as often as they like, until the case is withdrawn.
@Controller
class CodeController {
    private final CaseAccess access;
    private final WithdrawalCodes codes;

    CodeController(CaseAccess access, WithdrawalCodes codes) {
        this.access = access;
        this.codes = codes;
    }

    @GetMapping("/cases/{id}/code")
    @Access(Who.CLINICIAN)
    Screen show(@PathVariable CaseId id, Viewer viewer, HttpServletRequest request) {
        var report = access.toRead(viewer, id);
        if (!report.isPublished() || !access.isAuthor(viewer, report)) {
            throw new NotFound();
        }
        var where =
                ServletUriComponentsBuilder.fromContextPath(request)
                        .path("/withdraw")
                        .toUriString();
        return Screen.of("cases/publication/code", new CodePage(report, codes.printed(id), where));
    }
}
