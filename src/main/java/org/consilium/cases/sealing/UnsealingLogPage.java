package org.consilium.cases.sealing;

import org.consilium.platform.Slice;
import org.jspecify.annotations.Nullable;

/// Model of `cases/sealing/log`.
public record UnsealingLogPage(Slice<Unsealing> log, boolean further) {
    public @Nullable String next() {
        var next = log.next();
        return next == null ? null : "/cases/unsealings?from=" + next.write();
    }
}
