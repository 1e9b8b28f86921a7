package org.consilium.groups.roster;

import org.consilium.groups.model.RoomAccess;
import org.consilium.people.Bylines;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Who is in a room.
@Controller
class MemberController {
    private static final int MEMBERS = 50;

    private final RoomAccess access;
    private final MemberQueries members;
    private final Bylines bylines;

    MemberController(RoomAccess access, MemberQueries members, Bylines bylines) {
        this.access = access;
        this.members = members;
        this.bylines = bylines;
    }

    @GetMapping("/rooms/{slug}/members")
    @Access(Who.VERIFIED)
    Screen list(
            Viewer viewer,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String after) {
        var seen = access.toRead(viewer, slug);
        var from = Cursor.read(after, Cursor.OLDEST);
        var list = members.list(seen.room().id(), from, MEMBERS);
        return Screen.of("groups/roster/members", new MembersPage(seen, list, bylines));
    }
}
