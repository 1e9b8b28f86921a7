package org.consilium.audit.chain;

import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The end of the chain and its roots, for the auditor to note elsewhere.
@Controller
class ChainController {
    private final ChainRepository chain;

    ChainController(ChainRepository chain) {
        this.chain = chain;
    }

    @GetMapping("/audit/chain")
    @Access(Who.AUDITOR)
    Screen show() {
        return Screen.of(
                "audit/chain",
                new ChainPage(chain.last(), chain.countWaiting(), chain.newestRoots()));
    }
}
