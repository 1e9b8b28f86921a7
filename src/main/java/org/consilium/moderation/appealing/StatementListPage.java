package org.consilium.moderation.appealing;

import org.consilium.moderation.HouseRules;
import org.consilium.moderation.model.Decision;
import org.consilium.moderation.model.Reportables;
import org.consilium.platform.Slice;
import org.jspecify.annotations.Nullable;

/// Model of `moderation/decisions`: what was decided about the viewer.
public record StatementListPage(
        Slice<Decision> decisions, HouseRules rules, Reportables kinds, boolean first) {
    public @Nullable String next() {
        var next = decisions.next();
        return next == null ? null : "/decisions?after=" + next.write();
    }
}
