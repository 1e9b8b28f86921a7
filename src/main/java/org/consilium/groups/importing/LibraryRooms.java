package org.consilium.groups.importing;

import java.time.Clock;
import java.util.Optional;
import org.consilium.discussions.Place;
import org.consilium.groups.RoomId;
import org.consilium.groups.model.Joining;
import org.consilium.groups.model.MembershipRepository;
import org.consilium.groups.model.Room;
import org.consilium.groups.model.RoomRepository;
import org.consilium.groups.model.RoomRole;
import org.consilium.groups.model.RoomText;
import org.consilium.groups.model.Slug;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.search.SearchChanges;
import org.springframework.stereotype.Repository;

/// Rooms by the names operators know them by.
@Repository
class LibraryRooms {
    private static final int NAMESAKES = 50;

    @Sql
    private static final String FIND =
            """
            select id from groups.room where name_key = :key
            """;

    @Sql
    private static final String COUNT_ANEW =
            """
            update groups.room_number set stale = true where room_id = :room
            """;

    private final Database database;
    private final RoomRepository rooms;
    private final MembershipRepository memberships;
    private final SearchChanges search;
    private final Ids ids;
    private final Clock clock;

    LibraryRooms(
            Database database,
            RoomRepository rooms,
            MembershipRepository memberships,
            SearchChanges search,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.rooms = rooms;
        this.memberships = memberships;
        this.search = search;
        this.ids = ids;
        this.clock = clock;
    }

    /// How names are compared.
    String key(String name) {
        return text(name).nameKey();
    }

    /// The room of a name; an open one is made where there is none, owned by its keeper.
    Place find(String name, MemberId keeper) {
        return new Place(
                Room.PLACE,
                database.inTransaction(
                        () -> byName(name).orElseGet(() -> make(name, keeper)).value()));
    }

    private Optional<RoomId> byName(String name) {
        return database.sql(FIND)
                .param("key", key(name))
                .query(row -> row.id("id", RoomId::new))
                .optional();
    }

    private RoomId make(String name, MemberId keeper) {
        var id = new RoomId(ids.next());
        for (int attempt = 1; attempt <= NAMESAKES; attempt++) {
            if (rooms.insert(id, Slug.of(name, attempt), text(name), keeper, clock.instant())) {
                memberships.insert(id, keeper, RoomRole.OWNER, clock.instant());
                search.note(new Item(Room.PLACE, id.value()));
                return id;
            }
        }
        throw new IllegalStateException("no free word for a room's name");
    }

    void countAnew(Place room) {
        database.sql(COUNT_ANEW).param("room", room.id()).update();
    }

    private static RoomText text(String name) {
        return new RoomText(
                name, "Texts that were imported, to be searched and read.", null, Joining.OPEN, "");
    }
}
