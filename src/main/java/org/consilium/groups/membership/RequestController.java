package org.consilium.groups.membership;

import jakarta.validation.Valid;
import org.consilium.groups.model.RoomAccess;
import org.consilium.groups.model.SeenRoom;
import org.consilium.notifications.Notifications;
import org.consilium.people.Bylines;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking to join, taking it back, and the owner's list of who asks.
@Controller
class RequestController {
    private static final int REQUESTS = 30;

    private final RoomAccess access;
    private final Requests requests;
    private final RequestRepository repository;
    private final Bylines bylines;
    private final Notifications notifications;

    RequestController(
            RoomAccess access,
            Requests requests,
            RequestRepository repository,
            Bylines bylines,
            Notifications notifications) {
        this.access = access;
        this.requests = requests;
        this.repository = repository;
        this.bylines = bylines;
        this.notifications = notifications;
    }

    @GetMapping("/rooms/{slug}/requests")
    @Access(Who.VERIFIED)
    Screen list(
            Viewer viewer,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String after) {
        var seen = access.toOwn(viewer, slug);
        notifications.readAll(viewer, seen.room().path() + "/requests");
        var from = Cursor.read(after, Cursor.OLDEST);
        var waiting = repository.waiting(seen.room().id(), from, REQUESTS);
        return Screen.of(
                "groups/membership/requests", new RequestsPage(seen, waiting, null, bylines));
    }

    @PostMapping("/rooms/{slug}/request")
    @Access(Who.VERIFIED)
    Screen create(
            Viewer viewer,
            @PathVariable String slug,
            @Valid @ModelAttribute AskForm form,
            BindingResult result) {
        var seen = access.toComeAndGo(viewer, slug);
        if (result.hasErrors()) {
            return page(seen, form, Problems.of(result)).invalid();
        }
        return switch (requests.ask(viewer, seen, form.words())) {
            case AskOutcome.Asked() ->
                    about(seen)
                            .flash(
                                    Message.of(
                                            "Your request is with the owners of {room}. You hear as soon as one decides.",
                                            "room",
                                            seen.room().name()));
            case AskOutcome.NothingToAsk() -> about(seen);
            case AskOutcome.AskAgainLater() -> page(seen, form, later()).refused();
        };
    }

    @DeleteMapping("/rooms/{slug}/request")
    @Access(Who.VERIFIED)
    Screen delete(Viewer viewer, @PathVariable String slug) {
        var seen = access.toComeAndGo(viewer, slug);
        return requests.withdraw(viewer, seen)
                ? about(seen).flash(Message.of("Your request is taken back."))
                : about(seen);
    }

    private static Problems later() {
        return Problems.none()
                .add(
                        "words",
                        Message.of(
                                "An owner declined your last request. You can ask again {days, plural, one {# day} other {# days}} after it.",
                                "days",
                                Requests.AFTER_A_NO.toDays()));
    }

    private static Screen page(SeenRoom seen, AskForm form, Problems problems) {
        return Screen.of("groups/membership/ask", new AskPage(seen, form.words(), problems));
    }

    private static Screen about(SeenRoom seen) {
        return Screen.redirect(seen.room().path() + "/about");
    }
}
