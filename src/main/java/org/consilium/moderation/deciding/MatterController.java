package org.consilium.moderation.deciding;

import org.consilium.moderation.model.MatterAccess;
import org.consilium.moderation.model.MatterId;
import org.consilium.moderation.model.Trail;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A matter as its moderators see it; that they looked is put on record.
@Controller
class MatterController {
    private final MatterAccess access;
    private final MatterPages pages;
    private final Trail trail;

    MatterController(MatterAccess access, MatterPages pages, Trail trail) {
        this.access = access;
        this.pages = pages;
        this.trail = trail;
    }

    @GetMapping("/moderation/matters/{id}")
    @Access(Who.MEMBER)
    Screen show(
            Viewer viewer,
            @PathVariable MatterId id,
            @RequestParam(required = false) @Nullable String measure) {
        var handled = access.toHandle(viewer, id);
        trail.viewed(viewer, handled.matter());
        var form = DecisionForm.proposed(measure, handled.matter().reason());
        return pages.of(handled, form, "", Problems.none());
    }
}
