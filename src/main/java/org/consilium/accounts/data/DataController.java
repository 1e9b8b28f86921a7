package org.consilium.accounts.data;

import org.consilium.accounts.AccountPeriods;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What is one's own: taking a copy, and leaving.
@Controller
class DataController {
    private final Exports exports;
    private final Departures departures;
    private final AccountPeriods periods;

    DataController(Exports exports, Departures departures, AccountPeriods periods) {
        this.exports = exports;
        this.departures = departures;
        this.periods = periods;
    }

    @GetMapping("/account/data")
    @Access(Who.MEMBER)
    Screen show(Viewer viewer) {
        return Screen.of(
                "accounts/data/show",
                new DataPage(
                        exports.of(viewer.id()),
                        departures.stays(),
                        departures.latest(viewer.id()).orElse(null),
                        periods.exportKept(),
                        periods.toThink()));
    }
}
