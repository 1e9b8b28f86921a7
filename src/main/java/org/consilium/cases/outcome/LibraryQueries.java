package org.consilium.cases.outcome;

import java.sql.SQLException;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.AgeBand;
import org.consilium.cases.model.ReadableCases;
import org.consilium.discussions.ThreadId;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Solved cases a reader may open, the newest first.
@Repository
class LibraryQueries {
    @Sql
    private static final String SOLVED =
            """
            select r.id, r.thread_id, r.question, r.specialty, r.age_band, r.outcome_at,
                   o.diagnosis, o.established, o.teaching, n.readers, n.given
            from cases.report r
            join lateral (
                select l.diagnosis, l.established, l.teaching
                from cases.outcome l
                where l.case_id = r.id
                order by l.number desc
                limit 1) o on true
            join lateral (
                select count(*)::int as readers,
                       coalesce(round(avg(coalesce(t.percent, 0))), 0)::int as given
                from cases.commitment c
                left join cases.statement t on t.commitment_id = c.id and t.came_true
                where c.case_id = r.id) n on true
            where r.state = 'PUBLISHED' and r.outcome_at is not null
                and (r.outcome_at, r.id) < (:at, :before)
                and (cast(:specialty as text) is null or r.specialty = :specialty)
                and (cast(:age as text) is null or r.age_band = :age)
                and (r.question || ' ' || o.diagnosis || ' ' || o.teaching)
                    ilike all(cast(:words as text[]))
                and (r.author_id is null or r.author_id not in (
                    select s.author_id from people.pub_silence s where s.reader_id = :viewer
                    union all
                    select a.other_id from people.pub_apart a where a.member_id = :viewer))
                and\
            """
                    + ReadableCases.BY_VIEWER
                    + """
                    order by r.outcome_at desc, r.id desc
                    limit :limit
                    """;

    private final Database database;

    LibraryQueries(Database database) {
        this.database = database;
    }

    Slice<SolvedCase> solved(MemberId viewer, LibraryFilter filter, Cursor before, int limit) {
        return database.sql(SOLVED)
                .param("viewer", viewer)
                .param("specialty", filter.specialtyOrNull())
                .param("age", filter.ageOrNull())
                .param("words", filter.patterns())
                .param("at", before.at())
                .param("before", before.id())
                .param("limit", limit + 1)
                .query(LibraryQueries::read)
                .slice(limit, SolvedCase::cursor);
    }

    private static SolvedCase read(Row row) throws SQLException {
        return new SolvedCase(
                row.id("id", CaseId::new),
                row.id("thread_id", ThreadId::new),
                row.text("question"),
                row.textOrNull("specialty"),
                row.enumOrNull("age_band", AgeBand.class),
                row.text("diagnosis"),
                row.enumOf("established", Established.class),
                row.text("teaching"),
                row.integer("readers"),
                row.integer("given"),
                row.instant("outcome_at"));
    }
}
