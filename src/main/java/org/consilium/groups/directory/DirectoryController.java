package org.consilium.groups.directory;

import java.util.List;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.consilium.verification.Specialties;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// All rooms, one's own first.
@Controller
class DirectoryController {
    private static final int ROOMS = 30;

    private final RoomCardQueries queries;
    private final Specialties specialties;

    DirectoryController(RoomCardQueries queries, Specialties specialties) {
        this.queries = queries;
        this.specialties = specialties;
    }

    @GetMapping("/rooms")
    @Access(Who.CLINICIAN)
    Screen list(Viewer viewer, @ModelAttribute DirectoryFilter filter) {
        boolean beginning = filter.isEmpty() && filter.after().isEmpty();
        var mine = beginning ? queries.mine(viewer.id()) : List.<RoomCard>of();
        var rooms = queries.all(viewer.id(), filter, ROOMS + 1);
        return Screen.of(
                "groups/directory/list", DirectoryPage.of(filter, mine, rooms, ROOMS, specialties));
    }
}
