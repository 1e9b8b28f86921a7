package org.consilium.cases.withdrawal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.consilium.platform.Access;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Who;
import org.consilium.ui.ErrorPage;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// A patient takes out what was asked about them, with the code on their paper and nothing else.
@Controller
class PatientController {
    private final WithdrawCase withdrawCase;
    private final RateLimits limits;
    private final Clock clock;

    PatientController(WithdrawCase withdrawCase, RateLimits limits, Clock clock) {
        this.withdrawCase = withdrawCase;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/withdraw")
    @Access(Who.ANYONE)
    Screen form() {
        return Screen.of("cases/withdrawal/code", new CodePage("", Problems.none()));
    }

    @PostMapping("/withdraw")
    @Access(Who.ANYONE)
    Screen create(CodeForm form, HttpServletRequest request) {
        if (!limits.take(RateLimit.WITHDRAWAL_PER_ADDRESS, request.getRemoteAddr())) {
            return ErrorPage.tooMany();
        }
        if (withdrawCase.withdraw(form.typed(), clock.instant())) {
            return Screen.redirect("/withdraw/done");
        }
        var problems =
                Problems.none()
                        .add(
                                "code",
                                Message.of(
                                        "No case has this code. Look at the paper once more: sixteen letters and digits in four groups."));
        return Screen.of("cases/withdrawal/code", new CodePage(form.typed(), problems)).invalid();
    }

    @GetMapping("/withdraw/done")
    @Access(Who.ANYONE)
    Screen show() {
        return Screen.of("cases/withdrawal/done");
    }
}
