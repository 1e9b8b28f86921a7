package org.consilium.groups.room;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.consilium.discussions.PlaceAccess;
import org.consilium.discussions.PlaceCard;
import org.consilium.groups.RoomId;
import org.consilium.groups.model.ReadableRooms;
import org.consilium.groups.model.Room;
import org.consilium.groups.model.RoomAccess;
import org.consilium.groups.model.RoomRepository;
import org.consilium.groups.model.SeenRoom;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Lets threads know who may do what in a room.
@Component
class RoomPlaceAccess implements PlaceAccess {
    private final RoomAccess access;
    private final RoomRepository rooms;
    private final ReadableRooms readable;
    private final java.time.Clock clock;

    RoomPlaceAccess(
            RoomAccess access,
            RoomRepository rooms,
            ReadableRooms readable,
            java.time.Clock clock) {
        this.access = access;
        this.rooms = rooms;
        this.readable = readable;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Room.PLACE;
    }

    @Override
    public boolean mayRead(Viewer viewer, UUID place) {
        return holds(viewer, place, SeenRoom::mayRead);
    }

    @Override
    public boolean mayPost(Viewer viewer, UUID place) {
        return holds(viewer, place, SeenRoom::mayPost);
    }

    @Override
    public boolean mayModerate(Viewer viewer, UUID place) {
        return holds(viewer, place, SeenRoom::mayModerate);
    }

    @Override
    public Optional<PlaceCard> card(UUID place) {
        return access.facts(new RoomId(place)).map(RoomPlaceAccess::card);
    }

    @Override
    public Set<UUID> readableAmong(Viewer viewer, Collection<UUID> places) {
        return places.isEmpty() ? Set.of() : readable.among(viewer, places);
    }

    @Override
    public List<Viewer> readersAmong(List<Viewer> viewers, UUID place) {
        var now = clock.instant();
        var verified = viewers.stream().filter(viewer -> viewer.isVerified(now)).toList();
        var room = access.facts(new RoomId(place));
        if (room.isEmpty() || verified.isEmpty() || room.get().isOpen()) {
            return room.isEmpty() ? List.of() : verified;
        }
        var ids = verified.stream().map(Viewer::id).toList();
        var members = new HashSet<>(rooms.membersAmong(room.get().id(), ids));
        return verified.stream().filter(viewer -> members.contains(viewer.id())).toList();
    }

    private boolean holds(Viewer viewer, UUID place, Predicate<SeenRoom> rule) {
        return access.find(viewer, new RoomId(place)).filter(rule).isPresent();
    }

    private static PlaceCard card(Room room) {
        return new PlaceCard(room.place(), room.name(), room.path(), room.specialty());
    }
}
