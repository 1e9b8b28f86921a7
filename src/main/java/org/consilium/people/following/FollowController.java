package org.consilium.people.following;

import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/// Following one colleague: it is there or not.
@Controller
class FollowController {
    private final Follows follows;

    FollowController(Follows follows) {
        this.follows = follows;
    }

    @PutMapping("/people/{handle}/follow")
    @Access(Who.CLINICIAN)
    Screen create(Viewer viewer, @PathVariable String handle) {
        follows.follow(viewer, handle);
        return Screen.redirect("/people/" + handle);
    }

    @DeleteMapping("/people/{handle}/follow")
    @Access(Who.CLINICIAN)
    Screen delete(Viewer viewer, @PathVariable String handle) {
        follows.unfollow(viewer, handle);
        return Screen.redirect("/people/" + handle);
    }
}
