package org.consilium.cases.reading;

import java.time.Instant;
import org.consilium.platform.Slice;
import org.jspecify.annotations.Nullable;

/// Model of `cases/reading/mine`.
public record MyCasesPage(Slice<MyCase> cases, boolean further, Instant now) {
    public @Nullable String next() {
        var next = cases.next();
        return next == null ? null : "/cases/mine?from=" + next.write();
    }
}
