package org.consilium.moderation.deciding;

import org.consilium.moderation.model.MatterAccess;
import org.consilium.moderation.model.MatterId;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Notes between those who handle a matter; nobody else reads them.
@Controller
class NoteController {
    private static final int LONGEST = 2_000;

    private final MatterAccess access;
    private final MatterPages pages;
    private final Handling handling;

    NoteController(MatterAccess access, MatterPages pages, Handling handling) {
        this.access = access;
        this.pages = pages;
        this.handling = handling;
    }

    @PostMapping("/moderation/matters/{id}/notes")
    @Access(Who.MEMBER)
    Screen create(
            Viewer viewer,
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "") String note) {
        var handled = access.toHandle(viewer, id);
        var clean = note.strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            var problems =
                    Problems.none()
                            .add(
                                    "note",
                                    Message.of(
                                            "A note has between 1 and {most} characters.",
                                            "most",
                                            LONGEST));
            var form = DecisionForm.proposed(null, handled.matter().reason());
            return pages.of(handled, form, note, problems).invalid();
        }
        handling.note(viewer, handled, clean);
        return Screen.redirect(id.path() + "#history");
    }
}
