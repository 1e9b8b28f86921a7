package org.consilium.cases.outcome;

import java.time.Instant;
import java.util.List;
import org.consilium.cases.CaseId;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Which authors are to be asked what it was in the end.
@Repository
class AskRepository {
    /// A case whose author is asked, because so many days have passed.
    record Due(CaseId id, MemberId author, int day) {}

    /// The last of the three days that has passed and was not asked about, of cases still open.
    /// Sealed authors are not in it: whatever were written down about asking them would name them.
    @Sql
    private static final String DUE =
            """
            select r.id, r.author_id, d.day
            from cases.report r
            join lateral (
                select max(v.day) as day
                from (values (7), (30), (90)) v (day)
                where r.published_at
                    <= cast(:now as timestamptz) - v.day * interval '1 day') d on d.day is not null
            where r.state = 'PUBLISHED' and r.outcome_at is null and r.author_id is not null
                and not exists (select from cases.closure c where c.case_id = r.id)
                and not exists (
                    select from cases.outcome_ask a
                    where a.case_id = r.id and a.day = d.day)
            order by r.published_at
            limit :limit
            """;

    /// After a long outage the days before need no asking any more.
    @Sql
    private static final String NOTE =
            """
            insert into cases.outcome_ask (case_id, day, asked_at)
            select cast(:case as uuid), v.day, cast(:now as timestamptz)
            from (values (7), (30), (90)) v (day)
            where v.day <= :day
            on conflict (case_id, day) do nothing
            """;

    private final Database database;

    AskRepository(Database database) {
        this.database = database;
    }

    List<Due> due(Instant now, int limit) {
        return database.sql(DUE)
                .param("now", now)
                .param("limit", limit)
                .query(row ->
                        new Due(
                                row.id("id", CaseId::new),
                                row.id("author_id", MemberId::new),
                                row.integer("day")))
                .list();
    }

    void note(List<Due> asked, Instant now) {
        database.forEach(
                NOTE,
                asked,
                (statement, each) ->
                        statement
                                .param("case", each.id())
                                .param("day", each.day())
                                .param("now", now));
    }
}
