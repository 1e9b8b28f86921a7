package org.consilium.moderation.queue;

import org.consilium.moderation.HouseRules;
import org.consilium.moderation.model.Places;
import org.consilium.moderation.model.Reportables;
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
    private final MatterLineQueries queries;
    private final Reportables reportables;
    private final Places places;
    private final HouseRules rules;
    private final Notifications notifications;

    QueueController(
            MatterLines lines,
            MatterLineQueries queries,
            Reportables reportables,
            Places places,
            HouseRules rules,
            Notifications notifications) {
        this.lines = lines;
        this.queries = queries;
        this.reportables = reportables;
        this.places = places;
        this.rules = rules;
        this.notifications = notifications;
    }

    @GetMapping("/moderation")
    @Access(Who.MODERATOR)
    Screen list(
            Viewer viewer, QueueForm form, @RequestParam(required = false) @Nullable String after) {
        notifications.readAll(viewer, "/moderation");
        var filter = known(QueueFilter.of(form));
        var start = filter.show() == QueueFilter.Show.DECIDED ? Cursor.NEWEST : Cursor.OLDEST;
        var slice = lines.list(viewer, filter, Cursor.read(after, start));
        return Screen.of(
                "moderation/queue",
                new QueuePage(
                        slice,
                        filter,
                        rules,
                        reportables.labels(),
                        places.cards(queries.places()),
                        after == null));
    }

    /// Without what no rule and no kind of thing is called.
    private QueueFilter known(QueueFilter asked) {
        var reason = asked.reason();
        var kind = asked.kind();
        return new QueueFilter(
                asked.show(),
                reason != null && rules.find(reason).isPresent() ? reason : null,
                kind != null && reportables.labels().containsKey(kind) ? kind : null,
                asked.place());
    }
}
