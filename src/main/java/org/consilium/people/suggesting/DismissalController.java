package org.consilium.people.suggesting;

import java.time.Clock;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/// Waving one suggestion away.
@Controller
class DismissalController {
    private static final String PAGE = "/people/me/suggestions";

    private final SuggestionRepository suggestions;
    private final Clock clock;

    DismissalController(SuggestionRepository suggestions, Clock clock) {
        this.suggestions = suggestions;
        this.clock = clock;
    }

    @PutMapping("/people/{handle}/dismissal")
    @Access(Who.CLINICIAN)
    Screen create(Viewer viewer, @PathVariable String handle) {
        suggestions.dismiss(viewer.id(), handle, clock.instant());
        return Screen.redirect(PAGE)
                .flash(
                        Message.of("Not suggested again. They are not told."),
                        "/people/" + handle + "/dismissal?_method=delete");
    }

    @DeleteMapping("/people/{handle}/dismissal")
    @Access(Who.CLINICIAN)
    Screen delete(Viewer viewer, @PathVariable String handle) {
        suggestions.bringBack(viewer.id(), handle);
        return Screen.redirect(PAGE);
    }
}
