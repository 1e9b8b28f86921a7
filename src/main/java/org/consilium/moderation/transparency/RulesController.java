package org.consilium.moderation.transparency;

import org.consilium.moderation.HouseRules;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The rules, for everybody.
@Controller
class RulesController {
    private final HouseRules rules;

    RulesController(HouseRules rules) {
        this.rules = rules;
    }

    @GetMapping("/rules")
    @Access(Who.ANYONE)
    Screen show() {
        return Screen.of("moderation/rules", rules);
    }
}
