package org.consilium.moderation.reporting;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.consilium.moderation.Measure;
import org.consilium.moderation.model.MatterId;
import org.consilium.moderation.model.SnapshotId;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Reports as rows, and as their reporter sees them: with what came of them, without who decided.
@Repository
class ReportRepository {
    @Sql
    private static final String OWN =
            """
            select r.id, m.item_kind, m.item_id, s.title, s.path, r.reason, r.words, r.reported_at,
                   m.due_at, m.urgent, m.assigned_to is not null as taken,
                   m.closed_at, d.measure, d.hides, d.rule
            from moderation.report r
            join moderation.matter m on m.id = r.matter_id
            join moderation.snapshot s on s.id = r.snapshot_id
            left join moderation.decision d on d.matter_id = m.id and d.reversed_at is null
            """;

    @Sql
    private static final String LIST =
            OWN
                    + """
                    where r.reporter_id = :reporter and (r.reported_at, r.id) < (:at, :id)
                    order by r.reported_at desc, r.id desc
                    limit :limit
                    """;

    @Sql private static final String FIND = OWN + "where r.reporter_id = :reporter and r.id = :id";

    @Sql
    private static final String SAME_WORDS =
            """
            select r.id
            from moderation.report r
            join moderation.matter m on m.id = r.matter_id
            join moderation.snapshot s on s.id = r.snapshot_id
            where r.reporter_id = :reporter and m.item_kind = :kind and m.item_id = :item
                and s.digest = :digest
            order by r.reported_at desc
            limit 1
            """;

    @Sql
    private static final String OF =
            """
            select id from moderation.report
            where matter_id = :matter and reporter_id = :reporter
            """;

    @Sql
    private static final String INSERT =
            """
            insert into moderation.report
                (id, matter_id, snapshot_id, reporter_id, reason, words, reported_at)
            values (:id, :matter, :snapshot, :reporter, :reason, :words, :at)
            """;

    @Sql
    private static final String OPEN_MATTER =
            """
            select id from moderation.matter
            where item_kind = :kind and item_id = :item and closed_at is null
            """;

    private final Database database;

    ReportRepository(Database database) {
        this.database = database;
    }

    /// A report about to be written.
    record NewReport(
            ReportId id,
            MatterId matter,
            SnapshotId snapshot,
            MemberId reporter,
            String reason,
            String words,
            Instant at) {}

    Slice<OwnReport> list(MemberId reporter, Cursor after, int limit) {
        return database.sql(LIST)
                .param("reporter", reporter)
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query(ReportRepository::own)
                .slice(limit, each -> Cursor.of(each.reportedAt(), each.id()));
    }

    Optional<OwnReport> find(MemberId reporter, ReportId id) {
        return database.sql(FIND)
                .param("reporter", reporter)
                .param("id", id)
                .query(ReportRepository::own)
                .optional();
    }

    /// The report this member made of a thing when it said the same.
    Optional<ReportId> sameWords(MemberId reporter, Item item, byte[] digest) {
        return database.sql(SAME_WORDS)
                .param("reporter", reporter)
                .param("kind", item.kind())
                .param("item", item.id())
                .param("digest", digest)
                .query(row -> row.id("id", ReportId::new))
                .optional();
    }

    Optional<ReportId> of(MemberId reporter, MatterId matter) {
        return database.sql(OF)
                .param("reporter", reporter)
                .param("matter", matter)
                .query(row -> row.id("id", ReportId::new))
                .optional();
    }

    MatterId openMatter(Item item) {
        return database.sql(OPEN_MATTER)
                .param("kind", item.kind())
                .param("item", item.id())
                .query(row -> row.id("id", MatterId::new))
                .one();
    }

    void insert(NewReport report) {
        database.sql(INSERT)
                .param("id", report.id())
                .param("matter", report.matter())
                .param("snapshot", report.snapshot())
                .param("reporter", report.reporter())
                .param("reason", report.reason())
                .param("words", report.words())
                .param("at", report.at())
                .update();
    }

    private static OwnReport own(Row row) throws SQLException {
        return new OwnReport(
                row.id("id", ReportId::new),
                new Item(row.text("item_kind"), row.uuid("item_id")),
                row.text("title"),
                row.text("path"),
                row.text("reason"),
                row.text("words"),
                row.instant("reported_at"),
                row.instant("due_at"),
                row.flag("urgent"),
                row.flag("taken"),
                row.instantOrNull("closed_at"),
                row.enumOrNull("measure", Measure.class),
                row.flag("hides"),
                row.textOrNull("rule"));
    }
}
