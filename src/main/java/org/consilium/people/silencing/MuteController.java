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

/// Muting one member: it is there or not.
@Controller
class MuteController {
    private final Silences silences;

    MuteController(Silences silences) {
        this.silences = silences;
    }

    @PutMapping("/people/{handle}/mute")
    @Access(Who.CLINICIAN)
    Screen create(Viewer viewer, @PathVariable String handle) {
        var other = silences.find(viewer, handle).orElseThrow(NotFound::new);
        silences.silence(viewer, other, SilenceKind.MUTE);
        return Screen.redirect("/people/me/blocked")
                .flash(
                        Message.of(
                                "What {handle} writes is folded away from now on. Nobody is told.",
                                "handle",
                                "@" + handle),
                        "/people/" + handle + "/mute?_method=delete");
    }

    @DeleteMapping("/people/{handle}/mute")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, @PathVariable String handle) {
        silences.end(viewer, handle, SilenceKind.MUTE);
        return Screen.redirect("/people/me/blocked")
                .flash(Message.of("{handle} is no longer muted.", "handle", "@" + handle));
    }
}
