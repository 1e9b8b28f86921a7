package org.consilium.moderation.reporting;

import java.time.Clock;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.Measure;
import org.consilium.moderation.model.Reportables;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Item;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Reporting something, and what came of one's reports.
@Controller
class ReportController {
    private static final int LIMIT = 25;
    private static final int TOO_OFTEN = 429;

    private final MakeReport makeReport;
    private final ReportRepository reports;
    private final Reportables reportables;
    private final HouseRules rules;
    private final CrisisLines crisis;
    private final Notifications notifications;
    private final Clock clock;

    ReportController(
            MakeReport makeReport,
            ReportRepository reports,
            Reportables reportables,
            HouseRules rules,
            CrisisLines crisis,
            Notifications notifications,
            Clock clock) {
        this.makeReport = makeReport;
        this.reports = reports;
        this.reportables = reportables;
        this.rules = rules;
        this.crisis = crisis;
        this.notifications = notifications;
        this.clock = clock;
    }

    @GetMapping("/reports")
    @Access(Who.MEMBER)
    Screen list(Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        notifications.readAll(viewer, "/reports");
        var slice = reports.list(viewer.id(), Cursor.read(after, Cursor.NEWEST), LIMIT);
        return Screen.of(
                "moderation/reports", new ReportListPage(slice, rules, reportables, after == null));
    }

    @GetMapping("/reports/new")
    @Access(Who.MEMBER)
    Screen form(Viewer viewer, ReportForm form) {
        return page(viewer, form, Problems.none());
    }

    @PostMapping("/reports")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, ReportForm form) {
        var problems = form.check(rules);
        if (!problems.isEmpty()) {
            return page(viewer, form, problems).invalid();
        }
        var item = item(form);
        var outcome = makeReport.report(viewer, item, form.reason(), form.words(), clock.instant());
        return switch (outcome) {
            case ReportOutcome.Received received -> Screen.redirect(received.report().path());
            case ReportOutcome.ReportedBefore before ->
                    Screen.redirect(before.report().path())
                            .flash(
                                    Message.of(
                                            "You have reported this before. Here is your report."));
            case ReportOutcome.TooMany() ->
                    page(viewer, form, problems.add("words", tooMany())).status(TOO_OFTEN);
        };
    }

    @GetMapping("/reports/{id}")
    @Access(Who.MEMBER)
    Screen show(Viewer viewer, @PathVariable ReportId id) {
        var report = reports.find(viewer.id(), id).orElseThrow(NotFound::new);
        boolean found = report.measure() != null && report.measure() != Measure.DISMISS;
        return Screen.of(
                "moderation/receipt",
                new ReceiptPage(
                        report,
                        reportables.label(report.item()),
                        rules.name(report.reason()),
                        found && report.rule() != null ? rules.name(report.rule()) : null,
                        crisis));
    }

    private Screen page(Viewer viewer, ReportForm form, Problems problems) {
        var item = item(form);
        return Screen.of(
                "moderation/report",
                new ReportPage(
                        makeReport.toReport(viewer, item),
                        reportables.label(item),
                        form,
                        problems,
                        rules.all(),
                        crisis));
    }

    private static Item item(ReportForm form) {
        return Item.parse(form.item()).orElseThrow(NotFound::new);
    }

    private static Message tooMany() {
        return Message.of(
                "You have reported a lot today. Keep this page open and send it tomorrow; what puts a life at risk, tell a moderator or the emergency services at once.");
    }
}
