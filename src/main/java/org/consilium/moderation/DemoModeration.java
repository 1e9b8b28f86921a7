package org.consilium.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.consilium.moderation.appealing.DemoAppeals;
import org.consilium.moderation.deciding.DecideMatter;
import org.consilium.moderation.deciding.DecideOutcome;
import org.consilium.moderation.deciding.Wish;
import org.consilium.moderation.model.MatterId;
import org.consilium.moderation.reporting.DemoReports;
import org.consilium.moderation.transparency.Months;
import org.consilium.platform.Item;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Reports, decisions and an appeal of the demo world, told by the module whose rooms they are in,
/// through the use cases and at times in the past.
@Component
public class DemoModeration {
    private final DemoReports reports;
    private final DecideMatter decideMatter;
    private final DemoAppeals appeals;
    private final Months months;
    private final HouseRules rules;
    private final Clock clock;

    DemoModeration(
            DemoReports reports,
            DecideMatter decideMatter,
            DemoAppeals appeals,
            Months months,
            HouseRules rules,
            Clock clock) {
        this.reports = reports;
        this.decideMatter = decideMatter;
        this.appeals = appeals;
        this.months = months;
        this.rules = rules;
        this.clock = clock;
    }

    /// `rule` is the code of the reason.
    public void report(Viewer reporter, Item item, String rule, String words, Duration ago) {
        reports.report(reporter, item, rule, words, clock.instant().minus(ago));
    }

    /// Decides on the open reports of a thing. `rule` is a code.
    public void decide(
            Viewer moderator, Item item, Measure measure, String rule, String facts, Duration ago) {
        var wish = new Wish(measure, false, rules.find(rule).orElseThrow(), facts, 0);
        var matter = new MatterId(reports.openMatter(item));
        var at = clock.instant().minus(ago);
        if (!(decideMatter.decide(moderator, matter, wish, at) instanceof DecideOutcome.Decided)) {
            throw new IllegalStateException("the demo world decides against the rules");
        }
    }

    /// The author of what was decided on last appeals.
    public void appeal(Viewer author, String words, Duration ago) {
        appeals.appeal(author, words, clock.instant().minus(ago));
    }

    /// A month so many months ago, of which only the numbers are left.
    public void remember(int monthsAgo, Map<String, Map<String, Long>> numbers) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        months.remember(today.minusMonths(monthsAgo), numbers);
    }
}
