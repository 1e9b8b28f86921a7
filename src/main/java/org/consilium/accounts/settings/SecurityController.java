package org.consilium.accounts.settings;

import jakarta.servlet.http.HttpServletRequest;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What guards one's account.
@Controller
class SecurityController {
    private final SecurityPages pages;

    SecurityController(SecurityPages pages) {
        this.pages = pages;
    }

    @GetMapping("/account/security")
    @Access(Who.MEMBER)
    Screen show(Viewer viewer, HttpServletRequest request) {
        return pages.show(viewer, request, Problems.none());
    }
}
