package org.consilium.verification.deciding;

import org.consilium.platform.Slice;

/// Model of `verification/queue`: claims of others, oldest first; those the viewer has not decided
/// on, or those they have and that wait for somebody else.
public record QueuePage(Slice<QueueRow> claims, boolean decided, boolean first) {
    /// Where the list goes on, or null.
    public @org.jspecify.annotations.Nullable String next() {
        var next = claims.next();
        return next == null ? null : path() + (decided ? "&" : "?") + "after=" + next.write();
    }

    public String path() {
        return "/verification/queue" + (decided ? "?decided=true" : "");
    }
}
