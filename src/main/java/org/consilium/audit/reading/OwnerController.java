package org.consilium.audit.reading;

import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who looked at what is mine: for each member, what others did or saw of theirs.
@Controller
class OwnerController {
    private static final int LIMIT = 50;

    private final EntryQueries entries;
    private final EntryRows rows;

    OwnerController(EntryQueries entries, EntryRows rows) {
        this.entries = entries;
        this.rows = rows;
    }

    @GetMapping("/account/access")
    @Access(Who.MEMBER)
    Screen list(Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        var from = Cursor.read(after, Cursor.NEWEST);
        var slice = entries.listOfOthers(viewer.id(), from, LIMIT);
        var next = slice.next();
        return Screen.of(
                "audit/owner",
                new OwnerPage(
                        rows.of(slice.items()),
                        next == null ? null : "/account/access?after=" + next.write()));
    }
}
