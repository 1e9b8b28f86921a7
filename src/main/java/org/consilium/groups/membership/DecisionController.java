package org.consilium.groups.membership;

import jakarta.validation.Valid;
import org.consilium.groups.model.RoomAccess;
import org.consilium.groups.model.SeenRoom;
import org.consilium.people.Bylines;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The owner's word on a request.
@Controller
class DecisionController {
    private static final int REQUESTS = 30;

    private final RoomAccess access;
    private final Requests requests;
    private final RequestRepository repository;
    private final Bylines bylines;

    DecisionController(
            RoomAccess access, Requests requests, RequestRepository repository, Bylines bylines) {
        this.access = access;
        this.requests = requests;
        this.repository = repository;
        this.bylines = bylines;
    }

    @PostMapping("/rooms/{slug}/requests/{request}/decision")
    @Access(Who.VERIFIED)
    Screen create(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable RequestId request,
            @Valid @ModelAttribute DecisionForm form,
            BindingResult result) {
        var seen = access.toOwn(viewer, slug);
        var problems = Problems.of(result);
        if (!form.admits() && form.reason().isEmpty()) {
            problems.add("reason", Message.of("Say why: the colleague reads it."));
        }
        if (!problems.isEmpty()) {
            return again(seen, request, problems);
        }
        var decision = form.admits() ? Decision.admit() : Decision.decline(form.reason());
        boolean decided = requests.decide(viewer, seen, request, decision);
        return Screen.redirect(seen.room().path() + "/requests")
                .flash(decided ? told(form) : Message.of("This request was decided already."));
    }

    private static Message told(DecisionForm form) {
        return form.admits()
                ? Message.of("Admitted, and told so.")
                : Message.of("Declined, and told so with your reason.");
    }

    private Screen again(SeenRoom seen, RequestId request, Problems problems) {
        var waiting = repository.waiting(seen.room().id(), Cursor.OLDEST, REQUESTS);
        var refused = new RequestsPage.Refused(request, problems);
        return Screen.of(
                        "groups/membership/requests",
                        new RequestsPage(seen, waiting, refused, bylines))
                .invalid();
    }
}
