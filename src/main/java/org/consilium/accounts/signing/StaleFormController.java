package org.consilium.accounts.signing;

import jakarta.servlet.http.HttpServletRequest;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.consilium.ui.StaleForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where refused forms are forwarded to.
@Controller
class StaleFormController {
    static final String PATH = "/stale-form";

    @RequestMapping(PATH)
    @Access(Who.ANYONE)
    Screen show(HttpServletRequest request) {
        return StaleForm.screen(request, StaleForm.Cause.PAGE_TOO_OLD);
    }
}
