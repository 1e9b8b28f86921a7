package org.consilium.groups.membership;

import java.time.Clock;
import org.consilium.groups.RoomId;
import org.consilium.groups.model.MembershipRepository;
import org.consilium.groups.model.RoomRole;
import org.consilium.groups.model.SeenRoom;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Joining without anybody's word, leaving, and owning.
@Component
public class Memberships {
    private final MembershipRepository memberships;
    private final RequestRepository requests;
    private final RoomNotices notices;
    private final Clock clock;

    Memberships(
            MembershipRepository memberships,
            RequestRepository requests,
            RoomNotices notices,
            Clock clock) {
        this.memberships = memberships;
        this.requests = requests;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public JoinOutcome join(Viewer viewer, SeenRoom seen) {
        if (seen.tie().isMember()) {
            return new JoinOutcome.AlreadyIn();
        }
        if (!seen.mayJoin()) {
            return new JoinOutcome.OwnerDecides();
        }
        var now = clock.instant();
        requests.withdraw(seen.room().id(), viewer.id(), now);
        return memberships.insert(seen.room().id(), viewer.id(), RoomRole.MEMBER, now)
                ? new JoinOutcome.Joined()
                : new JoinOutcome.AlreadyIn();
    }

    @Transactional
    public LeaveOutcome leave(Viewer viewer, SeenRoom seen) {
        var room = seen.room().id();
        if (memberships.delete(room, viewer.id(), RoomRole.MEMBER)) {
            return new LeaveOutcome.Left();
        }
        memberships.lock(room);
        if (isLastOwner(room, viewer.id())) {
            return new LeaveOutcome.LastOwner();
        }
        return memberships.delete(room, viewer.id(), RoomRole.OWNER)
                ? new LeaveOutcome.Left()
                : new LeaveOutcome.NotIn();
    }

    /// Makes a member an owner beside the others; false when not a member, or one already.
    @Transactional
    public boolean shareOwnership(Viewer owner, SeenRoom seen, MemberId member) {
        memberships.lock(seen.room().id());
        boolean shared = memberships.changeRole(seen.room().id(), member, RoomRole.OWNER);
        if (shared) {
            notices.madeOwner(seen.room(), member, owner.name());
        }
        return shared;
    }

    /// From owner to member.
    @Transactional
    public LeaveOutcome giveUpOwnership(Viewer owner, SeenRoom seen) {
        var room = seen.room().id();
        memberships.lock(room);
        if (isLastOwner(room, owner.id())) {
            return new LeaveOutcome.LastOwner();
        }
        return memberships.changeRole(room, owner.id(), RoomRole.MEMBER)
                ? new LeaveOutcome.Left()
                : new LeaveOutcome.NotIn();
    }

    private boolean isLastOwner(RoomId room, MemberId member) {
        var owners = memberships.owners(room);
        return owners.size() == 1 && owners.getFirst().equals(member);
    }
}
