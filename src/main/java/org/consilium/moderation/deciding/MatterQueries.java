package org.consilium.moderation.deciding;

import java.sql.SQLException;
import java.util.ArrayList;
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
    private static final int AT_MOST = 300;

    /// Reports and what happened besides, in one statement: the page of a matter has few left.
    @Sql
    private static final String STORY =
            """
            select e.kind, e.id, p.id as by_id, p.name as by_name, p.handle as by_handle, e.body,
                   e.measure, e.rule, e.reversed, e.at, t.level, o.upheld, o.decided,
                   s.id as snapshot_id, s.title, s.body as snapshot_body, s.path, s.taken_at
            from (
                select 'REPORT' as kind, id, reporter_id as by, words as body, null as measure,
                       reason as rule, false as reversed, reported_at as at, snapshot_id
                from moderation.report where matter_id = :matter
                union all
                select 'NOTE', id, author_id, body, null, null, false, written_at, null
                from moderation.note where matter_id = :matter
                union all
                select 'DECISION', id, decided_by, facts, measure, rule,
                       reversed_at is not null, decided_at, null
                from moderation.decision where matter_id = :matter
                union all
                select 'REVERSAL', d.id, r.reversed_by, r.reason, null, null, true,
                       r.reversed_at, null
                from moderation.decision d
                join moderation.reversal r on r.decision_id = d.id
                where d.matter_id = :matter
                union all
                select 'EARLIER', id, decided_by, '', measure, rule,
                       reversed_at is not null, decided_at, null
                from moderation.decision
                where member_id = cast(:author as uuid) and matter_id <> :matter
                    and measure <> 'DISMISS') e
            join accounts.pub_member p on p.id = e.by
            left join moderation.snapshot s on s.id = e.snapshot_id
            left join moderation.trust t on t.member_id = e.by
            left join lateral (
                select count(*) as decided,
                       count(*) filter (where d.measure <> 'DISMISS') as upheld
                from moderation.report x
                join moderation.decision d on d.matter_id = x.matter_id and d.reversed_at is null
                where e.kind = 'REPORT' and x.reporter_id = e.by) o on true
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

    /// All that belongs to a matter.
    record Story(List<MatterReport> reports, List<MatterEvent> events) {}

    MatterQueries(Database database) {
        this.database = database;
    }

    /// The reports of a matter and what happened in it, each oldest first.
    Story story(Matter matter) {
        var author = matter.author();
        var reports = new ArrayList<MatterReport>();
        var events = new ArrayList<MatterEvent>();
        database.sql(STORY)
                .param("matter", matter.id())
                .param("author", author == null ? null : author.id())
                .param("limit", AT_MOST)
                .query(row ->
                        row.text("kind").equals("REPORT")
                                ? reports.add(report(row))
                                : events.add(event(row)))
                .list();
        return new Story(reports, events);
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

    private static MatterEvent event(Row row) throws SQLException {
        return new MatterEvent(
                row.enumOf("kind", MatterEvent.Kind.class),
                row.uuid("id"),
                row.text("by_name"),
                row.text("body"),
                row.enumOrNull("measure", Measure.class),
                row.textOrNull("rule"),
                row.flag("reversed"),
                row.instant("at"));
    }

    private static MatterReport report(Row row) throws SQLException {
        return new MatterReport(
                Objects.requireNonNull(Matter.Person.read(row, "by")),
                row.text("rule"),
                row.text("body"),
                row.instant("at"),
                row.enumOrNull("level", TrustLevel.class),
                row.integer("upheld"),
                row.integer("decided"),
                new MatterReport.Snapshot(
                        row.uuid("snapshot_id"),
                        row.text("title"),
                        row.text("snapshot_body"),
                        row.text("path"),
                        row.instant("taken_at")));
    }
}
