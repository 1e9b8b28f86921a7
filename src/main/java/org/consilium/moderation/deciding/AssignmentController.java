package org.consilium.moderation.deciding;

import org.consilium.moderation.model.MatterAccess;
import org.consilium.moderation.model.MatterId;
import org.consilium.moderation.model.ModeratorRepository;
import org.consilium.platform.Access;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.LocalPath;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who looks after a matter: PUT takes it, POST gives it to a moderator, DELETE puts it back.
@Controller
class AssignmentController {
    private final Handling handling;
    private final MatterAccess access;
    private final ModeratorRepository moderators;

    AssignmentController(Handling handling, MatterAccess access, ModeratorRepository moderators) {
        this.handling = handling;
        this.access = access;
        this.moderators = moderators;
    }

    @GetMapping("/moderation/matters/{id}/assignment")
    @Access(Who.MODERATOR)
    Screen form(Viewer viewer, @PathVariable MatterId id) {
        var matter = access.toHandle(viewer, id).matter();
        return Screen.of("moderation/assignment", new AssignmentPage(matter, moderators.people()));
    }

    @PutMapping("/moderation/matters/{id}/assignment")
    @Access(Who.MEMBER)
    Screen create(
            Viewer viewer,
            @PathVariable MatterId id,
            @RequestParam(required = false) @Nullable String back) {
        boolean taken = handling.take(viewer, id);
        var words =
                taken
                        ? Message.of("It is yours now.")
                        : Message.of("Somebody else has taken it, or it is decided.");
        return Screen.redirect(back == null ? id.path() : LocalPath.of(back)).flash(words);
    }

    @PostMapping("/moderation/matters/{id}/assignment")
    @Access(Who.MODERATOR)
    Screen update(Viewer viewer, @PathVariable MatterId id, @RequestParam MemberId to) {
        boolean given = handling.assign(viewer, id, to);
        var words = given ? Message.of("It is given on.") : Message.of("It is decided already.");
        return Screen.redirect(id.path()).flash(words);
    }

    @DeleteMapping("/moderation/matters/{id}/assignment")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, @PathVariable MatterId id) {
        handling.putBack(viewer, id);
        return Screen.redirect(id.path()).flash(Message.of("It waits for somebody again."));
    }
}
