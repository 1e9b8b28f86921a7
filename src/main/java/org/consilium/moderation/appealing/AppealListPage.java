package org.consilium.moderation.appealing;

import org.consilium.moderation.HouseRules;
import org.consilium.moderation.model.Reportables;
import org.consilium.platform.Slice;
import org.jspecify.annotations.Nullable;

/// Model of `moderation/appeals`.
public record AppealListPage(
        Slice<AppealLine> appeals, HouseRules rules, Reportables kinds, boolean first) {
    public @Nullable String next() {
        var next = appeals.next();
        return next == null ? null : "/moderation/appeals?after=" + next.write();
    }
}
