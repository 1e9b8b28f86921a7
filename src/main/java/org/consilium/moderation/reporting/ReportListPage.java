package org.consilium.moderation.reporting;

import org.consilium.moderation.HouseRules;
import org.consilium.moderation.model.Reportables;
import org.consilium.platform.Slice;
import org.jspecify.annotations.Nullable;

/// Model of `moderation/reports`.
public record ReportListPage(
        Slice<OwnReport> reports, HouseRules rules, Reportables kinds, boolean first) {
    public @Nullable String next() {
        var next = reports.next();
        return next == null ? null : "/reports?after=" + next.write();
    }
}
