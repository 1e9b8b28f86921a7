package org.consilium.bookmarks;

import java.time.Clock;
import java.time.Duration;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Database;
import org.consilium.platform.Job;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Tells members that a bookmark waits for them, and not what it is of. That it was told and the
/// telling are one transaction: after a crash neither is lost nor doubled.
@Component
class RemindMembers implements Job {
    private static final int AT_ONCE = 100;

    private final BookmarkRepository bookmarks;
    private final Notifications notifications;
    private final Database database;
    private final Clock clock;

    RemindMembers(
            BookmarkRepository bookmarks,
            Notifications notifications,
            Database database,
            Clock clock) {
        this.bookmarks = bookmarks;
        this.notifications = notifications;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bookmarks.remind-members";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        while (database.inTransaction(this::remind) == AT_ONCE) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private int remind() {
        var due = bookmarks.takeDue(clock.instant(), AT_ONCE);
        for (var one : due) {
            notifications.tell(
                    one.getValue(),
                    BookmarksConfiguration.REMINDER,
                    Message.of("You wanted to be reminded of a bookmark."),
                    "/bookmarks/" + one.getKey().shortForm());
        }
        return due.size();
    }
}
