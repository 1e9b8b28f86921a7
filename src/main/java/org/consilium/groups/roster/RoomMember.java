package org.consilium.groups.roster;

import java.time.Instant;
import org.consilium.groups.model.RoomRole;
import org.consilium.people.MemberCard;

/// A member in the list of a room.
public record RoomMember(MemberCard card, RoomRole role, Instant since) {
    public boolean isOwner() {
        return role == RoomRole.OWNER;
    }
}
