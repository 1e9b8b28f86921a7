package org.consilium.groups.moderation;

import org.consilium.groups.model.Room;
import org.consilium.groups.model.RoomAccess;
import org.consilium.moderation.PlaceMatters;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Item;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Reports about what is in a room, for its owners.
@Controller
class ReportController {
    private final RoomAccess access;
    private final PlaceMatters matters;

    ReportController(RoomAccess access, PlaceMatters matters) {
        this.access = access;
        this.matters = matters;
    }

    @GetMapping("/rooms/{slug}/moderation")
    @Access(Who.VERIFIED)
    Screen list(
            Viewer viewer,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String after) {
        var seen = access.toOwn(viewer, slug);
        var place = new Item(Room.PLACE, seen.room().id().value());
        var path = seen.room().path() + "/moderation";
        var list = matters.open(viewer, place, Cursor.read(after, Cursor.OLDEST), path);
        return Screen.of(
                "groups/moderation/reports", new ReportsPage(seen, list, path, after == null));
    }
}
