package org.consilium.people.silencing;

import org.consilium.people.SilenceKind;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/// Blocking one member: it is there or not.
@Controller
class BlockController {
    private final Silences silences;

    BlockController(Silences silences) {
        this.silences = silences;
    }

    @PutMapping("/people/{handle}/block")
    @Access(Who.CLINICIAN)
    Screen create(Viewer viewer, @PathVariable String handle) {
        var other = silences.find(viewer, handle).orElseThrow(NotFound::new);
        silences.silence(viewer, other, SilenceKind.BLOCK);
        return Screen.redirect("/people/me/blocked")
                .flash(
                        Message.of(
                                "You see nothing of {handle} any more, and they cannot follow, mention or write to you. Nobody is told.",
                                "handle",
                                "@" + handle),
                        "/people/" + handle + "/block?_method=delete");
    }

    @DeleteMapping("/people/{handle}/block")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, @PathVariable String handle) {
        silences.end(viewer, handle, SilenceKind.BLOCK);
        return Screen.redirect("/people/me/blocked")
                .flash(Message.of("{handle} is no longer blocked.", "handle", "@" + handle));
    }
}
