package org.consilium.groups.membership;

import org.consilium.groups.model.SeenRoom;
import org.consilium.people.Bylines;
import org.consilium.platform.Slice;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of an owner's list of who asks to join; `refused` is a decision that lacked its reason.
public record RequestsPage(
        SeenRoom seen, Slice<WaitingRequest> requests, @Nullable Refused refused, Bylines bylines) {
    /// The decision that came back, and why.
    public record Refused(RequestId request, Problems problems) {}

    public Problems problems(RequestId request) {
        return refused != null && refused.request.equals(request)
                ? refused.problems
                : Problems.none();
    }

    public @Nullable String next() {
        var cursor = requests.next();
        return cursor == null ? null : seen.room().path() + "/requests?after=" + cursor.write();
    }
}
