package org.consilium.notifications;

import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Reading: marks as read what the viewer has seen on the page.
@Controller
class ReadingController {
    private final Notifications notifications;

    ReadingController(Notifications notifications) {
        this.notifications = notifications;
    }

    @PostMapping("/notices/reading")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, @RequestParam String newest) {
        notifications.readUntil(viewer, Cursor.read(newest, Cursor.OLDEST));
        return Screen.redirect("/notices");
    }
}
