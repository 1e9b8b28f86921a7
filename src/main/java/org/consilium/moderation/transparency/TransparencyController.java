package org.consilium.moderation.transparency;

import org.consilium.moderation.HouseRules;
import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The numbers of the last twelve closed months, for everybody.
@Controller
class TransparencyController {
    private static final int MONTHS = 12;

    private final MonthRepository months;
    private final HouseRules rules;

    TransparencyController(MonthRepository months, HouseRules rules) {
        this.months = months;
        this.rules = rules;
    }

    @GetMapping("/transparency")
    @Access(Who.ANYONE)
    Screen show() {
        return Screen.of(
                "moderation/transparency", new TransparencyPage(months.last(MONTHS), rules));
    }
}
