package org.consilium.notifications.model;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Threads and rooms that members set apart.
@Repository
public class ThingChoiceRepository {
    private static final int SHOWN_AT_MOST = 100;

    @Sql
    private static final String OF_MEMBERS =
            """
            select choice.member_id, choice.item_kind, choice.item_id, choice.level
            from unnest(cast(:kinds as text[]), cast(:ids as uuid[])) as thing (kind, id)
            join notifications.thing_choice choice
                on choice.item_kind = thing.kind and choice.item_id = thing.id
            where choice.member_id = any(:members)
            """;

    @Sql
    private static final String LIST =
            """
            select item_kind, item_id, level from notifications.thing_choice
            where member_id = :member
            order by changed_at desc
            limit :limit
            """;

    @Sql
    private static final String FIND =
            """
            select level from notifications.thing_choice
            where member_id = :member and item_kind = :kind and item_id = :id
            """;

    @Sql
    private static final String KEEP =
            """
            insert into notifications.thing_choice
                (member_id, item_kind, item_id, level, changed_at)
            values (:member, :kind, :id, :level, :now)
            on conflict (member_id, item_kind, item_id)
            do update set level = excluded.level, changed_at = excluded.changed_at
            """;

    @Sql
    private static final String DROP =
            """
            delete from notifications.thing_choice
            where member_id = :member and item_kind = :kind and item_id = :id
            """;

    /// One member's choice about one thing.
    public record Choice(MemberId member, Item thing, Level level) {}

    private final Database database;
    private final Clock clock;

    ThingChoiceRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What these members chose about these things.
    public List<Choice> of(Collection<MemberId> members, List<Item> things) {
        return things.isEmpty()
                ? List.of()
                : database.sql(OF_MEMBERS)
                        .param("kinds", things.stream().map(Item::kind).toList())
                        .param("ids", things.stream().map(Item::id).toList())
                        .param("members", members)
                        .query(row ->
                                new Choice(
                                        row.id("member_id", MemberId::new),
                                        new Item(row.text("item_kind"), row.uuid("item_id")),
                                        row.enumOf("level", Level.class)))
                        .list();
    }

    /// The newest hundred of a member's choices.
    public Map<Item, Level> of(MemberId member) {
        return database
                .sql(LIST)
                .param("member", member)
                .param("limit", SHOWN_AT_MOST)
                .query(row ->
                        Map.entry(
                                new Item(row.text("item_kind"), row.uuid("item_id")),
                                row.enumOf("level", Level.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Optional<Level> find(MemberId member, Item thing) {
        return about(FIND, member, thing).query(row -> row.enumOf("level", Level.class)).optional();
    }

    public void keep(MemberId member, Item thing, Level level) {
        about(KEEP, member, thing).param("level", level).param("now", clock.instant()).update();
    }

    public void drop(MemberId member, Item thing) {
        about(DROP, member, thing).update();
    }

    private Database.Statement about(String statement, MemberId member, Item thing) {
        return database.sql(statement)
                .param("member", member)
                .param("kind", thing.kind())
                .param("id", thing.id());
    }
}
