package org.consilium.cases.sealing;

import org.consilium.cases.CaseId;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The log of opened names, for everybody; and the page where two keepers open one.
@Controller
class UnsealingController {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 300;

    private final Unsealings unsealings;

    UnsealingController(Unsealings unsealings) {
        this.unsealings = unsealings;
    }

    @GetMapping("/cases/unsealings")
    @Access(Who.ANYONE)
    Screen list(@RequestParam(required = false) @Nullable String from) {
        var log = unsealings.log(Cursor.read(from, Cursor.NEWEST));
        return Screen.of("cases/sealing/log", new UnsealingLogPage(log, from != null));
    }

    @GetMapping("/cases/{id}/unsealing")
    @Access(Who.CLINICIAN)
    Screen form(@PathVariable CaseId id, Viewer viewer) {
        return Screen.of("cases/sealing/form", unsealings.look(viewer, id));
    }

    @PostMapping("/cases/{id}/unsealing")
    @Access(Who.CLINICIAN)
    Screen create(@PathVariable CaseId id, UnsealingForm form, Viewer viewer) {
        var page = unsealings.look(viewer, id);
        var reason = form.clean();
        if (page.standing() == null && (reason.length() < SHORTEST || reason.length() > LONGEST)) {
            var problems =
                    Problems.none()
                            .add(
                                    "reason",
                                    Message.of(
                                            "Say why, in 20 to 300 characters. Everybody reads it; name nobody."));
            return Screen.of("cases/sealing/form", page.with(reason, problems)).invalid();
        }
        unsealings.press(viewer, id, reason);
        return Screen.redirect(id.path() + "/unsealing");
    }
}
