package org.consilium.cases.withdrawal;

import java.time.Clock;
import org.consilium.cases.CaseId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The author takes the case out. It cannot be undone, so a page says what happens first.
@Controller
class WithdrawalController {
    private final WithdrawCase withdrawCase;
    private final Clock clock;

    WithdrawalController(WithdrawCase withdrawCase, Clock clock) {
        this.withdrawCase = withdrawCase;
        this.clock = clock;
    }

    @GetMapping("/cases/{id}/withdrawal")
    @Access(Who.CLINICIAN)
    Screen form(@PathVariable CaseId id, Viewer viewer) {
        var report = withdrawCase.toWithdraw(viewer, id);
        return report.isWithdrawn()
                ? Screen.redirect(report.path())
                : Screen.of("cases/withdrawal/form", report);
    }

    @PostMapping("/cases/{id}/withdrawal")
    @Access(Who.CLINICIAN)
    Screen create(@PathVariable CaseId id, Viewer viewer) {
        withdrawCase.withdraw(viewer, id, clock.instant());
        return Screen.redirect(id.path());
    }
}
