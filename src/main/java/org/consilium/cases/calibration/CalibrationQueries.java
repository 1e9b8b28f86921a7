package org.consilium.cases.calibration;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.consilium.cases.model.ReadableCases;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// How somebody did in solved cases. Of a case that was withdrawn nothing is counted.
@Repository
class CalibrationQueries {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Sql
    private static final String STANDING =
            """
            with mine as (
                select s.commitment_id, s.first_brier, s.last_brier
                from cases.commitment c
                join cases.score s on s.commitment_id = c.id
                join cases.report r on r.id = c.case_id and r.state = 'PUBLISHED'
                where c.member_id = :member)
            select count(*)::int as cases,
                   round(avg(first_brier))::int as first, round(avg(last_brier))::int as last,
                   (select jsonb_agg(jsonb_build_object(
                        'percent', t.percent, 'cameTrue', t.came_true))::text
                    from cases.statement t
                    join mine m on m.commitment_id = t.commitment_id) as statements
            from mine
            """;

    /// A solved case the member committed to and may read still.
    @Sql
    private static final String SCORED =
            """
            select c.id, c.committed_at, r.thread_id, r.question, o.diagnosis,
                   s.first_brier, s.last_brier,
                   coalesce((
                        select b.percent
                        from cases.statement b
                        where b.commitment_id = c.id and b.came_true
                        limit 1), 0) as said
            from cases.commitment c
            join cases.score s on s.commitment_id = c.id
            join cases.report r on r.id = c.case_id and r.state = 'PUBLISHED'
            join lateral (
                select l.diagnosis
                from cases.outcome l
                where l.case_id = r.id
                order by l.number desc
                limit 1) o on true
            where c.member_id = :viewer and (c.committed_at, c.id) < (:at, :before)
                and\
            """
                    + ReadableCases.BY_VIEWER
                    + """
                    order by c.committed_at desc, c.id desc
                    limit :limit
                    """;

    private final Database database;

    CalibrationQueries(Database database) {
        this.database = database;
    }

    /// Without who asks and from when on it is shown: as its own and at once.
    Standing standing(MemberId member, int from, boolean own) {
        return database.sql(STANDING)
                .param("member", member)
                .query(row -> standing(row, from, own))
                .one();
    }

    Slice<ScoredCase> scored(MemberId member, Cursor before, int limit) {
        return database.sql(SCORED)
                .param("viewer", member)
                .param("at", before.at())
                .param("before", before.id())
                .param("limit", limit + 1)
                .query(CalibrationQueries::scored)
                .slice(limit, ScoredCase::cursor);
    }

    private static Standing standing(Row row, int from, boolean own) throws SQLException {
        var statements = row.textOrNull("statements");
        var said =
                statements == null
                        ? List.<Statement>of()
                        : Arrays.asList(JSON.readValue(statements, Statement[].class));
        return new Standing(
                row.integer("cases"),
                brier(row.integerOrNull("first")),
                brier(row.integerOrNull("last")),
                Calibration.of(said),
                from,
                own);
    }

    private static @Nullable Brier brier(@Nullable Integer score) {
        return score == null ? null : new Brier(score);
    }

    private static ScoredCase scored(Row row) throws SQLException {
        Instant at = row.instant("committed_at");
        return new ScoredCase(
                row.uuid("id"),
                row.id("thread_id", ThreadId::new),
                row.text("question"),
                row.text("diagnosis"),
                row.integer("said"),
                new Brier(row.integer("first_brier")),
                new Brier(row.integer("last_brier")),
                at);
    }
}
