package org.consilium.bookmarks;

import org.consilium.notifications.Notifications;
import org.consilium.platform.Access;
import org.consilium.platform.Items;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Leads from a reminder to the thing; to the list where the viewer may no longer open it.
@Controller
class ReminderController {
    private final BookmarkRepository bookmarks;
    private final Items items;
    private final Notifications notifications;

    ReminderController(BookmarkRepository bookmarks, Items items, Notifications notifications) {
        this.bookmarks = bookmarks;
        this.items = items;
        this.notifications = notifications;
    }

    @GetMapping("/bookmarks/{id}")
    @Access(Who.MEMBER)
    Screen show(Viewer viewer, @PathVariable BookmarkId id) {
        var bookmark = bookmarks.find(viewer.id(), id).orElseThrow(NotFound::new);
        notifications.readAll(viewer, bookmark.path());
        return items.find(viewer, bookmark.item())
                .map(card -> Screen.redirect(card.path()))
                .orElseGet(() ->
                        Screen.redirect("/bookmarks")
                                .flash(Message.of("That is not there any more.")));
    }
}
