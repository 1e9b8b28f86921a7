package org.consilium.home;

import java.time.Instant;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Counts for the front page; asked seldom, because [FrontFigures] keeps the answer.
@Repository
class FigureQueries {
    @Sql
    private static final String FIGURES =
            """
            select q.answered, q.median_minutes, v.clinicians, v.countries,
                   c.cases, c.solved
            from (
                select count(*)::int as answered,
                       coalesce(percentile_cont(0.5) within group (
                           order by extract(epoch from t.first_answer_at - t.created_at) / 60),
                           0)::int as median_minutes
                from discussions.pub_thread_card t
                where t.kind = 'QUESTION' and t.created_at > :since
                    and t.first_answer_at is not null) q
            cross join (
                select count(*)::int as clinicians, count(distinct country)::int as countries
                from verification.pub_verified
                where expires_at > :now) v
            cross join (
                select count(*)::int as cases,
                       (count(*) filter (where e.kind = 'KNOWN'))::int as solved
                from cases.pub_ending e) c
            """;

    private final Database database;

    FigureQueries(Database database) {
        this.database = database;
    }

    Figures figures(Instant since, Instant now) {
        return database.sql(FIGURES)
                .param("since", since)
                .param("now", now)
                .query(row ->
                        new Figures(
                                row.integer("answered"),
                                row.integer("median_minutes"),
                                row.integer("clinicians"),
                                row.integer("countries"),
                                row.integer("cases"),
                                row.integer("solved")))
                .one();
    }
}
