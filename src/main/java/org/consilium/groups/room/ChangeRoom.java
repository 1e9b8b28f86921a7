package org.consilium.groups.room;

import org.consilium.groups.model.Room;
import org.consilium.groups.model.RoomRepository;
import org.consilium.groups.model.RoomText;
import org.consilium.platform.Item;
import org.consilium.search.SearchChanges;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes a room's words and how one joins it. The address stays.
@Component
class ChangeRoom {
    private final RoomRepository rooms;
    private final SearchChanges search;

    ChangeRoom(RoomRepository rooms, SearchChanges search) {
        this.rooms = rooms;
        this.search = search;
    }

    /// `version` is the state the owner saw. A name taken in the very same moment is a
    /// [DuplicateKeyException]: the transaction is over then, so the controller answers it.
    @Transactional
    public ChangeOutcome change(Room room, int version, RoomText text)
            throws DuplicateKeyException {
        if (rooms.isTaken(text.nameKey(), room.id())) {
            return new ChangeOutcome.NameTaken(text.name());
        }
        search.note(new Item(Room.PLACE, room.id().value()));
        return rooms.update(room.id(), version, text)
                ? new ChangeOutcome.Changed()
                : new ChangeOutcome.ChangedElsewhere();
    }
}
