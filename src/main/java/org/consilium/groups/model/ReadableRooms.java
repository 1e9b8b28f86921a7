package org.consilium.groups.model;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.ItemCard;
import org.consilium.platform.Role;
import org.consilium.platform.Sql;
import org.consilium.platform.Viewer;
import org.consilium.search.SearchChoices;
import org.consilium.search.SearchTokens;
import org.springframework.stereotype.Repository;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// All rooms a viewer may read, in one query for a request: tokens for the search, and the answer
/// when many places are asked for at once. The rule is [SeenRoom#mayRead].
@Repository
public class ReadableRooms implements SearchTokens, SearchChoices {
    private static final String KEPT = ReadableRooms.class.getName();
    private static final int NAMED = 100;

    @Sql
    private static final String READABLE =
            """
            select r.id, r.slug, r.name, m.member_id is not null as mine
            from groups.room r
            left join groups.membership m on m.room_id = r.id and m.member_id = :viewer
            where (r.joining = 'OPEN' or m.member_id is not null)
                and (:moderator::boolean or m.role = 'OWNER'
                    or not exists (select from groups.hiding h where h.room_id = r.id))
            order by mine desc, r.name_key
            """;

    /// A room; `mine` for a member of it.
    private record Line(UUID id, String slug, String name, boolean mine) {}

    /// What a request found already.
    private record Kept(Viewer viewer, List<Line> rooms) {}

    private final Database database;
    private final Clock clock;

    ReadableRooms(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Set<String> of(Viewer viewer) {
        return rooms(viewer).stream()
                .map(room -> Room.PLACE + ":" + room.id)
                .collect(Collectors.toSet());
    }

    @Override
    public String filter() {
        return "in";
    }

    @Override
    public Map<String, String> options(Viewer reader) {
        var names = new LinkedHashMap<String, String>();
        rooms(reader).stream()
                .filter(Line::mine)
                .limit(NAMED)
                .forEach(room -> names.put(new Item(Room.PLACE, room.id).shortForm(), room.name));
        return names;
    }

    /// Those of `places` that are rooms this viewer may read.
    public Set<UUID> among(Viewer viewer, Collection<UUID> places) {
        return rooms(viewer).stream()
                .map(Line::id)
                .filter(places::contains)
                .collect(Collectors.toSet());
    }

    /// Those this request has found readable already, as items: no query.
    public List<ItemCard> known(Viewer viewer, Collection<UUID> ids) {
        return kept(viewer).stream()
                .filter(room -> ids.contains(room.id))
                .map(room ->
                        new ItemCard(
                                new Item(Room.PLACE, room.id),
                                room.name,
                                "/rooms/" + room.slug,
                                null))
                .toList();
    }

    private static List<Line> kept(Viewer viewer) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST)
                                instanceof Kept kept
                        && kept.viewer.equals(viewer)
                ? kept.rooms
                : List.of();
    }

    private List<Line> rooms(Viewer viewer) {
        if (!viewer.isVerified(clock.instant())) {
            return List.of();
        }
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read(viewer);
        }
        var known = kept(viewer);
        if (!known.isEmpty()) {
            return known;
        }
        var rooms = read(viewer);
        request.setAttribute(KEPT, new Kept(viewer, rooms), RequestAttributes.SCOPE_REQUEST);
        return rooms;
    }

    private List<Line> read(Viewer viewer) {
        return database.sql(READABLE)
                .param("viewer", viewer.member())
                .param("moderator", viewer.has(Role.MODERATOR))
                .query(row ->
                        new Line(
                                row.uuid("id"),
                                row.text("slug"),
                                row.text("name"),
                                row.flag("mine")))
                .list();
    }
}
