package org.consilium.groups.membership;

import java.time.Clock;
import org.consilium.audit.Audit;
import org.consilium.groups.model.MembershipRepository;
import org.consilium.groups.model.RoomRole;
import org.consilium.groups.model.SeenRoom;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends a member away, with the reason, which the member reads.
@Component
class RemoveMember {
    private final MembershipRepository memberships;
    private final RemovalRepository removals;
    private final RoomNotices notices;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    RemoveMember(
            MembershipRepository memberships,
            RemovalRepository removals,
            RoomNotices notices,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.memberships = memberships;
        this.removals = removals;
        this.notices = notices;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// False when there is no such member, or it is an owner: owners step down themselves.
    @Transactional
    public boolean remove(Viewer owner, SeenRoom seen, MemberId member, String reason) {
        var room = seen.room();
        if (!memberships.delete(room.id(), member, RoomRole.MEMBER)) {
            return false;
        }
        removals.insert(ids.next(), room.id(), member, owner.id(), reason, clock.instant());
        var item = new Item("room", room.id().value());
        audit.record(owner, MembershipDeeds.REMOVE, item, member);
        notices.removed(room, member);
        return true;
    }
}
