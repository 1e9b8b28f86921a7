package org.consilium.home;

import java.util.List;
import org.consilium.people.Byline;
import org.consilium.people.Bylines;
import org.consilium.people.Suggestion;
import org.consilium.platform.Slice;
import org.consilium.ui.Page;
import org.jspecify.annotations.Nullable;

/// Model of a verified clinician's first page. `rooms` are the viewer's own; where there are none,
/// `suggested` are rooms to begin with. `inOrderOfTime` raises nothing above its time;
/// `casesWaiting` are the viewer's own whose outcome is asked for.
public record FeedPage(
        boolean inOrderOfTime,
        boolean further,
        List<FeedItem> unanswered,
        Slice<FeedItem> feed,
        List<RoomLine> rooms,
        List<RoomLine> suggested,
        List<Suggestion> people,
        Figures figures,
        int casesWaiting,
        Bylines bylines) {
    static final String IN_ORDER_OF_TIME = "time";

    public FeedPage {
        unanswered = List.copyOf(unanswered);
        rooms = List.copyOf(rooms);
        suggested = List.copyOf(suggested);
        people = List.copyOf(people);
    }

    /// This list from its beginning.
    public String path() {
        return inOrderOfTime ? "/?order=" + IN_ORDER_OF_TIME : "/";
    }

    public @Nullable String next() {
        var cursor = feed.next();
        if (cursor == null) {
            return null;
        }
        return path() + (inOrderOfTime ? "&" : "?") + "after=" + cursor.write();
    }

    public boolean isNewcomer() {
        return rooms.isEmpty();
    }

    /// Nobody one hears here has said anything: there is nothing to put in order.
    public boolean isSilent() {
        return unanswered.isEmpty() && feed.isEmpty() && !further;
    }

    public Byline author(Page page, FeedItem item) {
        return bylines.of(page.viewer(), item.author());
    }
}
