package org.consilium.moderation.queue;

import java.util.List;
import org.consilium.moderation.model.MatterRepository;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Matters as lists show them: with the newest wording, and the most trusted of their reporters.
@Repository
class MatterLineQueries {
    private static final String LINE =
            "select "
                    + MatterRepository.COLUMNS
                    + ", t.title, l.level, d.measure "
                    + MatterRepository.SOURCE
                    + """
                    join lateral (
                        select title from moderation.snapshot
                        where matter_id = m.id order by taken_at desc, id desc limit 1) t on true
                    left join lateral (
                        select u.level
                        from moderation.report r
                        join moderation.trust u on u.member_id = r.reporter_id
                        where r.matter_id = m.id
                        order by array_position(
                            cast(array['TRUSTED', 'MEMBER', 'NEW'] as text[]), u.level)
                        limit 1) l on true
                    left join moderation.decision d
                        on d.matter_id = m.id and d.reversed_at is null
                    where m.author_id is distinct from :viewer
                    """;

    @Sql
    private static final String OPEN =
            LINE
                    + """
                    and m.closed_at is null and (m.rank_at, m.id) > (:at, :id)
                    and (cast(:reason as text) is null or m.reason = :reason)
                    and (cast(:item_kind as text) is null or m.item_kind = :item_kind)
                    and (cast(:place as uuid) is null or m.place_id = :place)
                    and (not cast(:free as boolean) or m.assigned_to is null)
                    and (not cast(:mine as boolean) or m.assigned_to = :viewer)
                    order by m.rank_at, m.id
                    limit :limit
                    """;

    @Sql
    private static final String OPEN_IN =
            LINE
                    + """
                    and m.closed_at is null and (m.rank_at, m.id) > (:at, :id)
                    and m.place_kind = :kind and m.place_id = :place
                    order by m.rank_at, m.id
                    limit :limit
                    """;

    @Sql
    private static final String DECIDED =
            LINE
                    + """
                    and m.closed_at is not null and (m.closed_at, m.id) < (:at, :id)
                    and (cast(:reason as text) is null or m.reason = :reason)
                    and (cast(:item_kind as text) is null or m.item_kind = :item_kind)
                    and (cast(:place as uuid) is null or m.place_id = :place)
                    order by m.closed_at desc, m.id desc
                    limit :limit
                    """;

    /// Places with something open; few, because what is open is little.
    @Sql
    private static final String PLACES =
            """
            select distinct place_kind, place_id
            from moderation.matter
            where closed_at is null and place_id is not null
            limit 100
            """;

    private final Database database;

    MatterLineQueries(Database database) {
        this.database = database;
    }

    <T> List<T> open(
            MemberId viewer, QueueFilter filter, Cursor after, Database.Mapping<T> mapping) {
        return narrowed(from(database.sql(OPEN), viewer, after), filter)
                .param("free", filter.show() == QueueFilter.Show.FREE)
                .param("mine", filter.show() == QueueFilter.Show.MINE)
                .query(mapping)
                .list();
    }

    <T> List<T> openIn(MemberId viewer, Item place, Cursor after, Database.Mapping<T> mapping) {
        return from(database.sql(OPEN_IN), viewer, after)
                .param("kind", place.kind())
                .param("place", place.id())
                .query(mapping)
                .list();
    }

    <T> List<T> decided(
            MemberId viewer, QueueFilter filter, Cursor after, Database.Mapping<T> mapping) {
        return narrowed(from(database.sql(DECIDED), viewer, after), filter).query(mapping).list();
    }

    List<Item> places() {
        return database.sql(PLACES)
                .query(row -> new Item(row.text("place_kind"), row.uuid("place_id")))
                .list();
    }

    private static Database.Statement narrowed(Database.Statement statement, QueueFilter filter) {
        var place = filter.place();
        return statement
                .param("reason", filter.reason())
                .param("item_kind", filter.kind())
                .param("place", place == null ? null : place.id());
    }

    private static Database.Statement from(
            Database.Statement statement, MemberId viewer, Cursor after) {
        return statement
                .param("viewer", viewer)
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", MatterLines.LIMIT + 1);
    }
}
