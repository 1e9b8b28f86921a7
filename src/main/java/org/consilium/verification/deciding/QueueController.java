package org.consilium.verification.deciding;

import org.consilium.notifications.Notifications;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What waits for verifiers.
@Controller
class QueueController {
    private final QueueRepository queue;
    private final Notifications notifications;

    QueueController(QueueRepository queue, Notifications notifications) {
        this.queue = queue;
        this.notifications = notifications;
    }

    @GetMapping("/verification/queue")
    @Access(Who.VERIFIER)
    Screen list(
            @RequestParam(defaultValue = "false") boolean decided,
            @RequestParam(required = false) @Nullable String after,
            Viewer viewer) {
        notifications.readAll(viewer, "/verification/queue");
        var start = Cursor.read(after, Cursor.OLDEST);
        return Screen.of(
                "verification/queue",
                new QueuePage(queue.list(viewer, decided, start), decided, after == null));
    }
}
