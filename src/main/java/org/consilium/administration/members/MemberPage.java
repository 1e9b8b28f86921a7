package org.consilium.administration.members;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.consilium.platform.Role;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `administration/member`; `asksForProof` when a role was to be changed by somebody who
/// had not shown for a while who they are.
public record MemberPage(
        FoundMember member,
        @Nullable Instant verifiedUntil,
        String reason,
        boolean asksForProof,
        Problems problems) {
    /// The roles they do not hold.
    public Set<Role> others() {
        var others = EnumSet.allOf(Role.class);
        others.removeAll(member.roles());
        return others;
    }

    public List<Role> held() {
        return member.roles();
    }

    public String path() {
        return "/administration/members/" + member.handle();
    }
}
