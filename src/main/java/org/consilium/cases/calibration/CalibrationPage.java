package org.consilium.cases.calibration;

import org.consilium.platform.Slice;
import org.jspecify.annotations.Nullable;

/// Model of `cases/calibration/own`.
public record CalibrationPage(Standing standing, Slice<ScoredCase> cases) {
    public @Nullable String nextPath() {
        var next = cases.next();
        return next == null ? null : "/cases/calibration?after=" + next.write();
    }
}
