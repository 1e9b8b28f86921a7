package org.consilium.groups.membership;

import org.consilium.groups.model.RoomAccess;
import org.consilium.platform.Access;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/// Sharing ownership, and giving it up: together, handing a room on.
@Controller
class OwnerController {
    private final RoomAccess access;
    private final Memberships memberships;

    OwnerController(RoomAccess access, Memberships memberships) {
        this.access = access;
        this.memberships = memberships;
    }

    @PutMapping("/rooms/{slug}/owners/{member}")
    @Access(Who.VERIFIED)
    Screen update(Viewer viewer, @PathVariable String slug, @PathVariable MemberId member) {
        var seen = access.toOwn(viewer, slug);
        if (!memberships.shareOwnership(viewer, seen, member)) {
            throw new NotFound();
        }
        return Screen.redirect(seen.room().path() + "/members")
                .flash(Message.of("The room has one more owner."));
    }

    /// Only one's own: nobody takes it from another.
    @DeleteMapping("/rooms/{slug}/owners/{member}")
    @Access(Who.VERIFIED)
    Screen delete(Viewer viewer, @PathVariable String slug, @PathVariable MemberId member) {
        var seen = access.toOwn(viewer, slug);
        if (!viewer.is(member)) {
            throw new NotFound();
        }
        return switch (memberships.giveUpOwnership(viewer, seen)) {
            case LeaveOutcome.Left(), LeaveOutcome.NotIn() ->
                    Screen.redirect(seen.room().path())
                            .flash(
                                    Message.of(
                                            "You are a member of {room} now, no longer an owner.",
                                            "room",
                                            seen.room().name()));
            case LeaveOutcome.LastOwner() -> MembershipController.lastOwner(seen);
        };
    }
}
