package org.consilium.people.suggesting;

import java.time.Clock;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;

/// People the viewer may know, and whether they want such a list.
@Controller
class SuggestionController {
    private static final String PATH = "/people/me/suggestions";

    private final Suggesting suggesting;
    private final SuggestionRepository suggestions;
    private final Clock clock;

    SuggestionController(Suggesting suggesting, SuggestionRepository suggestions, Clock clock) {
        this.suggesting = suggesting;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Access(Who.CLINICIAN)
    Screen list(Viewer viewer) {
        return Screen.of(
                "people/suggestions",
                new SuggestionPage(
                        suggesting.of(viewer, Suggesting.KEPT), suggestions.wants(viewer.id())));
    }

    @PutMapping(PATH)
    @Access(Who.CLINICIAN)
    Screen create(Viewer viewer) {
        suggestions.want(viewer.id(), true, clock.instant());
        return Screen.redirect(PATH);
    }

    @DeleteMapping(PATH)
    @Access(Who.CLINICIAN)
    Screen delete(Viewer viewer) {
        suggestions.want(viewer.id(), false, clock.instant());
        return Screen.redirect(PATH)
                .flash(Message.of("Nobody is suggested to you any more."), PATH + "?_method=put");
    }
}
