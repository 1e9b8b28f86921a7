package org.consilium.accounts.terms;

import org.consilium.accounts.model.Terms;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The terms, for everybody.
@Controller
class TermsController {
    private final Terms terms;

    TermsController(Terms terms) {
        this.terms = terms;
    }

    @GetMapping("/terms")
    @Access(Who.ANYONE)
    Screen show() {
        return Screen.of("accounts/terms", new TermsPage(terms.current(), terms.inForce()));
    }
}
