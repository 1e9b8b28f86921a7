package org.consilium.moderation.queue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.MatterLine;
import org.consilium.platform.Slice;
import org.consilium.ui.Page;
import org.jspecify.annotations.Nullable;

/// Model of `moderation/queue`.
public record QueuePage(
        Slice<MatterLine> matters, QueueFilter filter, HouseRules rules, boolean first) {
    public @Nullable String next() {
        var next = matters.next();
        return next == null ? null : filter.path() + "&after=" + next.write();
    }

    public Map<String, String> reasons(Page page) {
        var names = new LinkedHashMap<String, String>();
        rules.all().forEach(rule -> names.put(rule.code(), page.t(rule.name())));
        return names;
    }
}
