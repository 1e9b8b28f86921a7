package org.consilium.moderation.queue;

import org.consilium.moderation.HouseRules;
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

/// What waits for moderators, the most urgent first; and what they decided.
@Controller
class QueueController {
    private final MatterLines lines;
    private final HouseRules rules;
    private final Notifications notifications;

    QueueController(MatterLines lines, HouseRules rules, Notifications notifications) {
        this.lines = lines;
        this.rules = rules;
        this.notifications = notifications;
    }

    @GetMapping("/moderation")
    @Access(Who.MODERATOR)
    Screen list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable String after) {
        notifications.readAll(viewer, "/moderation");
        var asked = QueueFilter.of(show, reason);
        var known = asked.reason() != null && rules.find(asked.reason()).isPresent();
        var filter = known ? asked : new QueueFilter(asked.show(), null);
        var start = filter.show() == QueueFilter.Show.DECIDED ? Cursor.NEWEST : Cursor.OLDEST;
        var slice = lines.list(viewer, filter, Cursor.read(after, start));
        return Screen.of("moderation/queue", new QueuePage(slice, filter, rules, after == null));
    }
}
