package org.consilium.messaging.inbox;

import java.util.List;
import org.consilium.people.Byline;
import org.jspecify.annotations.Nullable;

/// Model of `messaging/inbox`: conversations, or what was found in them.
public record InboxPage(
        String words,
        List<Line> lines,
        List<FoundMessage> found,
        boolean further,
        int requests,
        @Nullable String next) {

    /// A conversation; `byline` is the other one's, where there is one other.
    public record Line(InboxLine line, @Nullable Byline byline) {}

    public InboxPage {
        lines = List.copyOf(lines);
        found = List.copyOf(found);
    }

    public boolean isSearch() {
        return !words.isEmpty();
    }
}
