package org.consilium.people.following;

import org.consilium.people.Bylines;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Whom the viewer follows; nobody else's list is shown.
@Controller
class FollowedController {
    private static final int LIMIT = 40;

    private final FollowRepository follows;
    private final Bylines bylines;

    FollowedController(FollowRepository follows, Bylines bylines) {
        this.follows = follows;
        this.bylines = bylines;
    }

    @GetMapping("/people/me/followed")
    @Access(Who.CLINICIAN)
    Screen list(Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        var slice = follows.followed(viewer.id(), Cursor.read(after, Cursor.NEWEST), LIMIT);
        var entries =
                slice.items().stream()
                        .map(each ->
                                new FollowedPage.Entry(
                                        bylines.of(viewer, each.card()), each.since()))
                        .toList();
        var next = slice.next();
        return Screen.of(
                "people/followed",
                new FollowedPage(
                        entries,
                        next == null ? null : "/people/me/followed?after=" + next.write()));
    }
}
