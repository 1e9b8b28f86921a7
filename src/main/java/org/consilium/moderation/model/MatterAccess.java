package org.consilium.moderation.model;

import org.consilium.platform.NotFound;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// The one gate to matters: moderators of the instance, and owners of the room it is in; never whom
/// it is about. Missing and not allowed are the same.
@Component
public class MatterAccess {
    private final MatterRepository matters;
    private final Places places;

    MatterAccess(MatterRepository matters, Places places) {
        this.matters = matters;
        this.places = places;
    }

    /// To look at it, note something, take it, decide.
    public Handled toHandle(Viewer viewer, MatterId id) {
        var matter = matters.find(id).orElseThrow(NotFound::new);
        demand(!matter.isAbout(viewer.id()));
        if (viewer.has(Role.MODERATOR)) {
            return new Handled(matter, Power.MODERATOR);
        }
        demand(owns(viewer, matter));
        return new Handled(matter, Power.OWNER);
    }

    private boolean owns(Viewer viewer, Matter matter) {
        var place = matter.place();
        return place != null && places.owns(viewer, place);
    }

    private static void demand(boolean condition) {
        if (!condition) {
            throw new NotFound();
        }
    }
}
