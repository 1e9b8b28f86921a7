package org.consilium.moderation.reporting;

import java.time.Duration;
import java.time.Instant;
import org.consilium.moderation.HouseRule;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.Reported;
import org.consilium.moderation.TrustLevels;
import org.consilium.moderation.model.MatterId;
import org.consilium.moderation.model.MatterRepository;
import org.consilium.moderation.model.Notices;
import org.consilium.moderation.model.Reportables;
import org.consilium.moderation.model.SnapshotId;
import org.consilium.moderation.model.Trail;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.Items;
import org.consilium.platform.NotFound;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes a report, together with the words it is about. Reports of one thing become one matter.
@Component
public class MakeReport {
    /// So far above the rest of the queue stands what may cost a life.
    private static final Duration ABOVE_ALL = Duration.ofDays(18_000);

    private final Items items;
    private final Reportables reportables;
    private final MatterRepository matters;
    private final ReportRepository reports;
    private final HouseRules rules;
    private final TrustLevels levels;
    private final Notices notices;
    private final Trail trail;
    private final RateLimits limits;
    private final Ids ids;

    MakeReport(
            Items items,
            Reportables reportables,
            MatterRepository matters,
            ReportRepository reports,
            HouseRules rules,
            TrustLevels levels,
            Notices notices,
            Trail trail,
            RateLimits limits,
            Ids ids) {
        this.items = items;
        this.reportables = reportables;
        this.matters = matters;
        this.reports = reports;
        this.rules = rules;
        this.levels = levels;
        this.notices = notices;
        this.trail = trail;
        this.limits = limits;
        this.ids = ids;
    }

    /// What the viewer may report: what they can see, and did not write themselves.
    Reported toReport(Viewer viewer, Item item) {
        if (items.find(viewer, item).isEmpty()) {
            throw new NotFound();
        }
        return reportables
                .find(item)
                .filter(thing -> !viewer.id().equals(thing.author()))
                .orElseThrow(NotFound::new);
    }

    /// `reason` is the code of a rule; `at` is now, except for the demo world.
    @Transactional
    ReportOutcome report(Viewer reporter, Item item, String reason, String words, Instant at) {
        var thing = toReport(reporter, item);
        var before = reports.sameWords(reporter.id(), item, MatterRepository.digest(thing));
        if (before.isPresent()) {
            return new ReportOutcome.ReportedBefore(before.get());
        }
        if (!limits.take(RateLimit.REPORT_PER_MEMBER, reporter.id().shortForm())) {
            return new ReportOutcome.TooMany();
        }
        return keep(reporter, thing, rules.find(reason).orElseThrow(NotFound::new), words, at);
    }

    private ReportOutcome keep(
            Viewer reporter, Reported thing, HouseRule rule, String words, Instant at) {
        var rank = rank(rule, at);
        var matter = matters.open(new MatterId(ids.next()), thing, rank, at);
        var earlier = reports.of(reporter.id(), matter);
        if (earlier.isPresent()) {
            return new ReportOutcome.ReportedBefore(earlier.get());
        }
        var snapshot = matters.keep(new SnapshotId(ids.next()), matter, thing, at);
        var report = new ReportId(ids.next());
        reports.insert(
                new ReportRepository.NewReport(
                        report, matter, snapshot, reporter.id(), rule.code(), words, at));
        matters.add(matter, rank);
        levels.of(reporter);
        trail.reported(reporter, thing.item(), rule.code());
        notices.waits(thing.author(), thing.place());
        return new ReportOutcome.Received(report);
    }

    private static MatterRepository.Rank rank(HouseRule rule, Instant at) {
        var due = at.plus(rule.within());
        return new MatterRepository.Rank(
                rule.code(), rule.urgent(), due, rule.urgent() ? due.minus(ABOVE_ALL) : due);
    }
}
