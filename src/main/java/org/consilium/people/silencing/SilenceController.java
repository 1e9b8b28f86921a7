package org.consilium.people.silencing;

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

/// Whom the viewer blocked and muted; nobody else sees this list.
@Controller
class SilenceController {
    private static final int LIMIT = 40;

    private final SilenceRepository silences;
    private final Bylines bylines;

    SilenceController(SilenceRepository silences, Bylines bylines) {
        this.silences = silences;
        this.bylines = bylines;
    }

    @GetMapping("/people/me/blocked")
    @Access(Who.MEMBER)
    Screen list(Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        var slice = silences.list(viewer.id(), Cursor.read(after, Cursor.NEWEST), LIMIT);
        var entries =
                slice.items().stream()
                        .map(each ->
                                new SilencedPage.Entry(
                                        bylines.of(viewer, each.card()),
                                        each.card().handle(),
                                        each.kind(),
                                        each.since()))
                        .toList();
        var next = slice.next();
        return Screen.of(
                "people/silenced",
                new SilencedPage(
                        entries, next == null ? null : "/people/me/blocked?after=" + next.write()));
    }
}
