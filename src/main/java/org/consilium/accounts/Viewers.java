package org.consilium.accounts;

import java.util.Optional;
import java.util.Set;
import org.consilium.accounts.model.MemberRepository;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Members who are not here now, as viewers: for what is done in their name without a browser, such
/// as a reply by e-mail, or read for them, such as a digest. Roles are left out on purpose.
@Component
public class Viewers {
    private final MemberRepository members;
    private final @Nullable Standing standing;

    Viewers(MemberRepository members, @Nullable Standing standing) {
        this.members = members;
        this.standing = standing;
    }

    public Optional<Viewer> find(MemberId id) {
        return members.find(id).map(this::viewer);
    }

    private Viewer viewer(Member member) {
        return new Viewer(
                member.id(),
                member.name(),
                member.audience(),
                Set.of(),
                standing == null ? null : standing.verifiedUntil(member.id()),
                member.locale(),
                member.zone());
    }
}
