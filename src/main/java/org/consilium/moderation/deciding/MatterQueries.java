package org.consilium.moderation.deciding;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.consilium.moderation.Measure;
import org.consilium.moderation.TrustLevel;
import org.consilium.moderation.model.Matter;
import org.consilium.moderation.model.MatterId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// What belongs to one matter: its reports, and what happened.
@Repository
class MatterQueries {
    private static final int REPORTS_AT_MOST = 50;
    private static final int EVENTS_AT_MOST = 200;

    @Sql
    private static final String REPORTS =
            """
            select p.id as reporter_id, p.name as reporter_name, p.handle as reporter_handle,
                   r.reason, r.words, r.reported_at, t.level, o.upheld, o.decided,
                   s.id as snapshot_id, s.title, s.body, s.path, s.taken_at
            from moderation.report r
            join moderation.snapshot s on s.id = r.snapshot_id
            join accounts.pub_member p on p.id = r.reporter_id
            left join moderation.trust t on t.member_id = r.reporter_id
            cross join lateral (
                select count(*) as decided,
                       count(*) filter (where d.measure <> 'DISMISS') as upheld
                from moderation.report x
                join moderation.decision d on d.matter_id = x.matter_id and d.reversed_at is null
                where x.reporter_id = r.reporter_id) o
            where r.matter_id = :matter
            order by r.reported_at, r.id
            limit :limit
            """;

    @Sql
    private static final String EVENTS =
            """
            select e.kind, e.id, p.name, e.body, e.measure, e.rule, e.reversed, e.at
            from (
                select 'NOTE' as kind, id, author_id as by, body, null as measure, null as rule,
                       false as reversed, written_at as at
                from moderation.note where matter_id = :matter
                union all
                select 'DECISION', id, decided_by, facts, measure, rule,
                       reversed_at is not null, decided_at
                from moderation.decision where matter_id = :matter
                union all
                select 'REVERSAL', d.id, r.reversed_by, r.reason, null, null, true, r.reversed_at
                from moderation.decision d
                join moderation.reversal r on r.decision_id = d.id
                where d.matter_id = :matter
                union all
                select 'EARLIER', id, decided_by, '', measure, rule,
                       reversed_at is not null, decided_at
                from moderation.decision
                where member_id = cast(:author as uuid) and matter_id <> :matter
                    and measure <> 'DISMISS') e
            join accounts.pub_member p on p.id = e.by
            order by e.at, e.id
            limit :limit
            """;

    @Sql
    private static final String REPORTERS =
            """
            select reporter_id from moderation.report where matter_id = :matter
            """;

    @Sql
    private static final String ADD_NOTE =
            """
            insert into moderation.note (id, matter_id, author_id, body, written_at)
            values (:id, :matter, :author, :body, :at)
            """;

    private final Database database;

    MatterQueries(Database database) {
        this.database = database;
    }

    List<MatterReport> reports(MatterId matter) {
        return database.sql(REPORTS)
                .param("matter", matter)
                .param("limit", REPORTS_AT_MOST)
                .query(MatterQueries::report)
                .list();
    }

    List<MatterEvent> events(Matter matter) {
        var author = matter.author();
        return database.sql(EVENTS)
                .param("matter", matter.id())
                .param("author", author == null ? null : author.id())
                .param("limit", EVENTS_AT_MOST)
                .query(row ->
                        new MatterEvent(
                                row.enumOf("kind", MatterEvent.Kind.class),
                                row.uuid("id"),
                                row.text("name"),
                                row.text("body"),
                                row.enumOrNull("measure", Measure.class),
                                row.textOrNull("rule"),
                                row.flag("reversed"),
                                row.instant("at")))
                .list();
    }

    List<MemberId> reporters(MatterId matter) {
        return database.sql(REPORTERS)
                .param("matter", matter)
                .query(row -> row.id("reporter_id", MemberId::new))
                .list();
    }

    void note(
            java.util.UUID id,
            MatterId matter,
            MemberId author,
            String body,
            java.time.Instant at) {
        database.sql(ADD_NOTE)
                .param("id", id)
                .param("matter", matter)
                .param("author", author)
                .param("body", body)
                .param("at", at)
                .update();
    }

    private static MatterReport report(Row row) throws SQLException {
        return new MatterReport(
                Objects.requireNonNull(Matter.Person.read(row, "reporter")),
                row.text("reason"),
                row.text("words"),
                row.instant("reported_at"),
                row.enumOrNull("level", TrustLevel.class),
                row.integer("upheld"),
                row.integer("decided"),
                new MatterReport.Snapshot(
                        row.uuid("snapshot_id"),
                        row.text("title"),
                        row.text("body"),
                        row.text("path"),
                        row.instant("taken_at")));
    }
}
