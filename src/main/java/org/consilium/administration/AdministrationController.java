package org.consilium.administration;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.consilium.administration.growth.Growth;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.AdminPage;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Everything an administrator looks after, gathered from the modules; of what others decide, how
/// much waits for them.
@Controller
class AdministrationController {
    private final List<AdminPage> pages;
    private final PulseQueries pulses;
    private final Growth growth;
    private final Clock clock;

    AdministrationController(
            List<AdminPage> pages, PulseQueries pulses, Growth growth, Clock clock) {
        this.pages =
                pages.stream()
                        .sorted(
                                Comparator.comparing(AdminPage::section)
                                        .thenComparingInt(AdminPage::order))
                        .toList();
        this.pulses = pulses;
        this.growth = growth;
        this.clock = clock;
    }

    @GetMapping("/administration")
    @Access(Who.ADMINISTRATOR)
    Screen list(Viewer viewer) {
        var now = clock.instant();
        var counted = pulses.all();
        return Screen.of(
                "administration/list",
                new AdministrationPage(
                        pages.stream()
                                .map(page ->
                                        new AdministrationPage.Line(
                                                page,
                                                counted.getOrDefault(page.path(), page.now()),
                                                page.who().admits(viewer, now)))
                                .toList(),
                        growth.courses()));
    }
}
