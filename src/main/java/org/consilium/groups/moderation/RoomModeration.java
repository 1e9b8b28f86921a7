package org.consilium.groups.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.groups.RoomId;
import org.consilium.groups.membership.RemoveMember;
import org.consilium.groups.model.MembershipRepository;
import org.consilium.groups.model.Room;
import org.consilium.groups.model.RoomAccess;
import org.consilium.groups.model.SeenRoom;
import org.consilium.moderation.ModeratedPlace;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Rooms as places whose owners moderate: their own, and no other.
@Component
class RoomModeration implements ModeratedPlace {
    private final RoomAccess access;
    private final MembershipRepository memberships;
    private final RemoveMember removeMember;
    private final RoomNameQueries names;

    RoomModeration(
            RoomAccess access,
            MembershipRepository memberships,
            RemoveMember removeMember,
            RoomNameQueries names) {
        this.access = access;
        this.memberships = memberships;
        this.removeMember = removeMember;
        this.names = names;
    }

    @Override
    public String kind() {
        return Room.PLACE;
    }

    @Override
    public boolean owns(Viewer viewer, UUID place) {
        return access.find(viewer, new RoomId(place)).filter(SeenRoom::mayOwn).isPresent();
    }

    @Override
    public Optional<Card> card(UUID place) {
        return access.facts(new RoomId(place)).map(room -> new Card(room.name(), room.path()));
    }

    @Override
    public Map<UUID, Card> cards(Collection<UUID> places) {
        return names.cards(places);
    }

    @Override
    public List<MemberId> owners(UUID place) {
        return memberships.owners(new RoomId(place));
    }

    @Override
    public boolean remove(Viewer by, UUID place, MemberId member, String reason) {
        return access.facts(new RoomId(place))
                .filter(room -> removeMember.remove(by, room, member, reason))
                .isPresent();
    }

    @Override
    public void readmit(UUID place, MemberId member) {
        removeMember.readmit(new RoomId(place), member);
    }
}
