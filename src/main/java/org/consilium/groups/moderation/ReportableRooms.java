package org.consilium.groups.moderation;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.consilium.groups.model.Room;
import org.consilium.moderation.Hiding;
import org.consilium.moderation.Reportable;
import org.consilium.moderation.Reported;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.search.SearchChanges;
import org.consilium.ui.Message;
import org.springframework.stereotype.Repository;

/// Rooms: name, purpose and rules are the word of the owner who has been one longest. Reports about
/// a room go to moderators, not to its owners: so it is in no place.
@Repository
class ReportableRooms implements Reportable {
    @Sql
    private static final String FIND =
            """
            select r.id, r.slug, r.name, r.purpose, r.rules,
                   (select m.member_id from groups.membership m
                    where m.room_id = r.id and m.role = 'OWNER'
                    order by m.since, m.member_id limit 1) as owner_id
            from groups.room r
            where r.id = :id
            """;

    @Sql
    private static final String HIDE =
            """
            insert into groups.hiding (room_id, decision_id, rule, hidden_at)
            values (:room, :decision, :rule, :at)
            on conflict (room_id) do nothing
            """;

    @Sql
    private static final String SHOW =
            """
            delete from groups.hiding where room_id = :room
            """;

    private final Database database;
    private final SearchChanges search;

    ReportableRooms(Database database, SearchChanges search) {
        this.database = database;
        this.search = search;
    }

    @Override
    public String kind() {
        return Room.PLACE;
    }

    @Override
    public Message label() {
        return Message.of("Room");
    }

    @Override
    public Optional<Reported> find(UUID id) {
        return database.sql(FIND).param("id", id).query(ReportableRooms::reported).optional();
    }

    @Override
    public void hide(UUID id, Hiding hiding) {
        database.sql(HIDE)
                .param("room", id)
                .param("decision", hiding.decision())
                .param("rule", hiding.rule())
                .param("at", hiding.at())
                .update();
        search.note(new Item(Room.PLACE, id));
    }

    @Override
    public void show(UUID id) {
        database.sql(SHOW).param("room", id).update();
        search.note(new Item(Room.PLACE, id));
    }

    private static Reported reported(Row row) throws SQLException {
        var rules = row.text("rules");
        return new Reported(
                new Item(Room.PLACE, row.uuid("id")),
                row.text("name"),
                rules.isEmpty() ? row.text("purpose") : row.text("purpose") + "\n\n" + rules,
                "/rooms/" + row.text("slug"),
                row.idOrNull("owner_id", MemberId::new),
                null);
    }
}
