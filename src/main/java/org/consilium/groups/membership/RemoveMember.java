package org.consilium.groups.membership;

import java.time.Clock;
import org.consilium.audit.Audit;
import org.consilium.groups.RoomId;
import org.consilium.groups.model.MembershipRepository;
import org.consilium.groups.model.Room;
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
public class RemoveMember {
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
        if (removals.removable(room.id(), member).isEmpty()) {
            return false;
        }
        return sendAway(owner, room, member, reason);
    }

    /// By a decision of moderation: also who only wrote in an open room. False for owners, and for
    /// who was sent away before.
    @Transactional
    public boolean remove(Viewer by, Room room, MemberId member, String reason) {
        return !removals.isOwner(room.id(), member) && sendAway(by, room, member, reason);
    }

    /// Takes it back: who was a member is one again, since when they were.
    @Transactional
    public void readmit(RoomId room, MemberId member) {
        removals.standing(room, member)
                .ifPresent(removal -> {
                    removals.lift(room, member, clock.instant());
                    if (removal.memberSince() != null) {
                        memberships.insert(room, member, RoomRole.MEMBER, removal.memberSince());
                    }
                });
    }

    private boolean sendAway(Viewer by, Room room, MemberId member, String reason) {
        var now = clock.instant();
        if (!removals.insert(ids.next(), room.id(), member, by.id(), reason, now)) {
            return false;
        }
        memberships.delete(room.id(), member, RoomRole.MEMBER);
        var item = new Item("room", room.id().value());
        audit.record(by, MembershipDeeds.REMOVE, item, member);
        notices.removed(room, member);
        return true;
    }
}
