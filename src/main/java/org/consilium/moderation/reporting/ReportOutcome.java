package org.consilium.moderation.reporting;

/// What came of a report that was sent.
sealed interface ReportOutcome {
    record Received(ReportId report) implements ReportOutcome {}

    /// This member had reported these very words before.
    record ReportedBefore(ReportId report) implements ReportOutcome {}

    /// So many reports were sent today that this one waits for tomorrow.
    record TooMany() implements ReportOutcome {}
}
