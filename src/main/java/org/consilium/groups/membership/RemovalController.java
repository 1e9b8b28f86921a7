package org.consilium.groups.membership;

import jakarta.validation.Valid;
import org.consilium.groups.model.RoomAccess;
import org.consilium.groups.model.SeenRoom;
import org.consilium.people.MemberCard;
import org.consilium.platform.Access;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Sending a member away.
@Controller
class RemovalController {
    private final RoomAccess access;
    private final RemoveMember removeMember;
    private final RemovalRepository removals;

    RemovalController(RoomAccess access, RemoveMember removeMember, RemovalRepository removals) {
        this.access = access;
        this.removeMember = removeMember;
        this.removals = removals;
    }

    @GetMapping("/rooms/{slug}/members/{member}/removal")
    @Access(Who.VERIFIED)
    Screen form(Viewer viewer, @PathVariable String slug, @PathVariable MemberId member) {
        var seen = access.toOwn(viewer, slug);
        return page(seen, card(seen, member), "", Problems.none());
    }

    @PostMapping("/rooms/{slug}/members/{member}/removal")
    @Access(Who.VERIFIED)
    Screen create(
            Viewer viewer,
            @PathVariable String slug,
            @PathVariable MemberId member,
            @Valid @ModelAttribute ReasonForm form,
            BindingResult result) {
        var seen = access.toOwn(viewer, slug);
        if (result.hasErrors()) {
            var problems = Problems.of(result);
            return page(seen, card(seen, member), form.reason(), problems).invalid();
        }
        if (!removeMember.remove(viewer, seen, member, form.reason())) {
            throw new NotFound();
        }
        return Screen.redirect(seen.room().path() + "/members")
                .flash(Message.of("The member is no longer in this room, and can read why."));
    }

    private MemberCard card(SeenRoom seen, MemberId member) {
        return removals.removable(seen.room().id(), member).orElseThrow(NotFound::new);
    }

    private static Screen page(SeenRoom seen, MemberCard member, String reason, Problems problems) {
        return Screen.of(
                "groups/membership/removal", new RemovalPage(seen, member, reason, problems));
    }
}
