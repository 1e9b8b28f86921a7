package org.consilium.moderation.reporting;

import java.time.Instant;
import java.util.UUID;
import org.consilium.platform.Item;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Reports at times in the past, for the demo world.
@Component
public class DemoReports {
    private final MakeReport makeReport;
    private final ReportRepository reports;

    DemoReports(MakeReport makeReport, ReportRepository reports) {
        this.makeReport = makeReport;
        this.reports = reports;
    }

    public void report(Viewer reporter, Item item, String reason, String words, Instant at) {
        makeReport.report(reporter, item, reason, words, at);
    }

    public UUID openMatter(Item item) {
        return reports.openMatter(item).value();
    }
}
