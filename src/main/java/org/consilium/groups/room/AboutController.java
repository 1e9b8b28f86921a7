package org.consilium.groups.room;

import org.consilium.groups.model.RoomAccess;
import org.consilium.moderation.HouseRules;
import org.consilium.notifications.Notifications;
import org.consilium.people.Bylines;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Markdown;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The public part of a room: what it is for, whose it is, its rules, and the way in.
@Controller
class AboutController {
    private final RoomAccess access;
    private final AboutQueries queries;
    private final Markdown markdown;
    private final Bylines bylines;
    private final Notifications notifications;
    private final HouseRules rules;

    AboutController(
            RoomAccess access,
            AboutQueries queries,
            Markdown markdown,
            Bylines bylines,
            Notifications notifications,
            HouseRules rules) {
        this.access = access;
        this.queries = queries;
        this.markdown = markdown;
        this.bylines = bylines;
        this.notifications = notifications;
        this.rules = rules;
    }

    @GetMapping("/rooms/{slug}/about")
    @Access(Who.CLINICIAN)
    Screen show(Viewer viewer, @PathVariable String slug) {
        var seen = access.toSee(viewer, slug);
        var room = seen.room();
        notifications.readAll(viewer, room.path() + "/about");
        var declined = seen.mayAsk() ? queries.declined(room.id(), viewer.id()) : null;
        return Screen.of(
                "groups/room/about",
                new AboutPage(
                        seen,
                        markdown.toHtml(room.rules()),
                        queries.owners(room.id()),
                        declined,
                        bylines,
                        room.hiddenRule() == null ? null : rules.name(room.hiddenRule())));
    }
}
