package org.consilium.moderation.sanctioning;

import org.consilium.moderation.HouseRules;
import org.consilium.moderation.Sanctions;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What a suspended member sees in the place of every page.
@Controller
class SuspensionController {
    private final Sanctions sanctions;
    private final HouseRules rules;

    SuspensionController(Sanctions sanctions, HouseRules rules) {
        this.sanctions = sanctions;
        this.rules = rules;
    }

    @GetMapping("/suspension")
    @Access(Who.MEMBER)
    Screen show(Viewer viewer) {
        return sanctions
                .suspension(viewer.id())
                .map(it ->
                        Screen.of(
                                "moderation/suspension",
                                new SuspensionPage(it, rules.name(it.rule()))))
                .orElseGet(() -> Screen.redirect("/"));
    }
}
