package org.consilium.groups.moderation;

import org.consilium.groups.model.SeenRoom;
import org.consilium.moderation.MatterLine;
import org.consilium.platform.Slice;
import org.jspecify.annotations.Nullable;

/// Model of a room's reports.
public record ReportsPage(SeenRoom seen, Slice<MatterLine> matters, String path, boolean first) {
    public @Nullable String next() {
        var next = matters.next();
        return next == null ? null : path + "?after=" + next.write();
    }
}
