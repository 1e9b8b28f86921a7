package org.consilium.moderation.appealing;

import org.consilium.moderation.Measure;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Waiting appeals that this moderator may decide: none of a matter in which they had a say.
@Repository
class AppealLineQueries {
    static final int LIMIT = 25;

    @Sql
    private static final String WAITING =
            """
            select a.id, m.item_kind, m.item_id, t.title, p.name, d.measure, d.rule,
                   a.appealed_at, a.due_at
            from moderation.appeal a
            join moderation.decision d on d.id = a.decision_id
            join moderation.matter m on m.id = d.matter_id
            join accounts.pub_member p on p.id = a.member_id
            join lateral (
                select title from moderation.snapshot
                where matter_id = m.id order by taken_at desc, id desc limit 1) t on true
            where a.closed_at is null and (a.due_at, a.id) > (:at, :id)
                and a.member_id <> :viewer and d.member_id is distinct from :viewer
                and not exists (
                    select from moderation.decision b
                    left join moderation.reversal r on r.decision_id = b.id
                    where b.matter_id = d.matter_id and :viewer in (b.decided_by, r.reversed_by))
            order by a.due_at, a.id
            limit :limit
            """;

    private final Database database;

    AppealLineQueries(Database database) {
        this.database = database;
    }

    Slice<AppealLine> waiting(MemberId viewer, Cursor after) {
        return database.sql(WAITING)
                .param("viewer", viewer)
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", LIMIT + 1)
                .query(row ->
                        new AppealLine(
                                row.id("id", AppealId::new),
                                new Item(row.text("item_kind"), row.uuid("item_id")),
                                row.text("title"),
                                row.text("name"),
                                row.enumOf("measure", Measure.class),
                                row.text("rule"),
                                row.instant("appealed_at"),
                                row.instant("due_at")))
                .slice(LIMIT, each -> Cursor.of(each.dueAt(), each.id()));
    }
}
