package org.consilium.groups.membership;

import org.consilium.groups.model.RoomAccess;
import org.consilium.groups.model.SeenRoom;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Joining and leaving.
@Controller
class MembershipController {
    private final RoomAccess access;
    private final Memberships memberships;

    MembershipController(RoomAccess access, Memberships memberships) {
        this.access = access;
        this.memberships = memberships;
    }

    @PostMapping("/rooms/{slug}/membership")
    @Access(Who.VERIFIED)
    Screen create(Viewer viewer, @PathVariable String slug) {
        var seen = access.toComeAndGo(viewer, slug);
        return switch (memberships.join(viewer, seen)) {
            case JoinOutcome.Joined() ->
                    to(seen).flash(
                                    Message.of(
                                            "You are in {room}. What is new here now shows on your first page.",
                                            "room",
                                            seen.room().name()));
            case JoinOutcome.AlreadyIn() -> to(seen);
            case JoinOutcome.OwnerDecides() -> Screen.redirect(seen.room().path() + "/about");
        };
    }

    @DeleteMapping("/rooms/{slug}/membership")
    @Access(Who.VERIFIED)
    Screen delete(Viewer viewer, @PathVariable String slug) {
        var seen = access.toComeAndGo(viewer, slug);
        return switch (memberships.leave(viewer, seen)) {
            case LeaveOutcome.Left() -> left(seen);
            case LeaveOutcome.NotIn() -> Screen.redirect("/rooms");
            case LeaveOutcome.LastOwner() -> lastOwner(seen);
        };
    }

    private static Screen left(SeenRoom seen) {
        var message = Message.of("You left {room}.", "room", seen.room().name());
        var away = Screen.redirect("/rooms");
        return seen.room().isOpen()
                ? away.flash(message, seen.room().path() + "/membership")
                : away.flash(message);
    }

    static Screen lastOwner(SeenRoom seen) {
        return Screen.redirect(seen.room().path() + "/members")
                .flash(
                        Message.of(
                                "You are the last owner of {room}. Make another member an owner first.",
                                "room",
                                seen.room().name()));
    }

    private static Screen to(SeenRoom seen) {
        return Screen.redirect(seen.room().path());
    }
}
