package org.consilium.groups.room;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.groups.model.ReadableRooms;
import org.consilium.groups.model.Room;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.ItemCard;
import org.consilium.platform.ItemSource;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Repository;

/// Rooms as items: their about page is for every clinician, as the room's policy has it; hidden
/// ones are nothing to whoever may not read them.
@Repository
class RoomItemQueries implements ItemSource {
    @Sql
    private static final String ROOMS =
            """
            select id, slug, name from groups.room
            where id = any(:ids)
                and not exists (select from groups.hiding h where h.room_id = room.id)
            """;

    private final Database database;
    private final ReadableRooms readable;

    RoomItemQueries(Database database, ReadableRooms readable) {
        this.database = database;
        this.readable = readable;
    }

    @Override
    public String kind() {
        return Room.PLACE;
    }

    @Override
    public List<ItemCard> visible(Viewer viewer, Collection<UUID> ids) {
        if (!viewer.isClinician()) {
            return List.of();
        }
        var cards = new ArrayList<>(readable.known(viewer, ids));
        var known = cards.stream().map(card -> card.item().id()).toList();
        var others = ids.stream().filter(id -> !known.contains(id)).toList();
        if (!others.isEmpty()) {
            cards.addAll(
                    database.sql(ROOMS).param("ids", others).query(RoomItemQueries::card).list());
        }
        return cards;
    }

    private static ItemCard card(Row row) throws SQLException {
        return new ItemCard(
                new Item(Room.PLACE, row.uuid("id")),
                row.text("name"),
                "/rooms/" + row.text("slug"),
                null);
    }
}
