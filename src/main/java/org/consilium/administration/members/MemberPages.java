package org.consilium.administration.members;

import org.consilium.accounts.Standing;
import org.consilium.platform.Item;
import org.consilium.platform.NotFound;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers a member's page, which two forms share.
@Component
class MemberPages {
    private final MemberQueries members;
    private final @Nullable Standing standing;

    MemberPages(MemberQueries members, @Nullable Standing standing) {
        this.members = members;
        this.standing = standing;
    }

    FoundMember toSee(String handle) {
        return members.byHandle(handle).orElseThrow(NotFound::new);
    }

    Screen show(FoundMember member, RoleForm form, Problems problems) {
        var until = standing == null ? null : standing.verifiedUntil(member.id());
        return Screen.of(
                "administration/member",
                new MemberPage(member, until, form.reason(), false, problems));
    }

    /// The same page with what was typed, and the way to show who one is.
    Screen askForProof(FoundMember member, RoleForm form) {
        var until = standing == null ? null : standing.verifiedUntil(member.id());
        return Screen.of(
                        "administration/member",
                        new MemberPage(member, until, form.reason(), true, Problems.none()))
                .refused();
    }

    static Item item(FoundMember member) {
        return new Item("member", member.id().value());
    }
}
