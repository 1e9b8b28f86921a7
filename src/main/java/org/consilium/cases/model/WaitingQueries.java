package org.consilium.cases.model;

import java.time.Duration;
import java.time.Instant;
import org.consilium.cases.CaseId;
import org.consilium.cases.sealing.AuthorSeal;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Cases whose outcome is asked for. Those under a sealed name are recognised by their tags one by
/// one.
@Repository
public class WaitingQueries {
    private static final int MOST = 2_000;
    private static final Duration ASKED_FIRST = Duration.ofDays(7);

    /// Published a week ago or longer, and not told since.
    @Sql
    private static final String WAITING =
            """
            (select r.id, null as author_tag
            from cases.report r
            where r.author_id = :author and r.state = 'PUBLISHED' and r.outcome_at is null
                and r.published_at <= :before
                and not exists (select from cases.closure c where c.case_id = r.id)
            limit :limit)
            union all
            (select r.id, r.author_tag
            from cases.report r
            where r.author_id is null and r.state = 'PUBLISHED' and r.outcome_at is null
                and r.published_at <= :before
                and not exists (select from cases.closure c where c.case_id = r.id)
            order by r.published_at desc
            limit :limit)
            """;

    private final Database database;
    private final AuthorSeal seal;

    WaitingQueries(Database database, AuthorSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /// How many of the author's cases wait, sealed ones too.
    public int count(MemberId author, Instant now) {
        record Tagged(CaseId id, @Nullable String tag) {}
        return (int)
                database
                        .sql(WAITING)
                        .param("author", author)
                        .param("before", now.minus(ASKED_FIRST))
                        .param("limit", MOST)
                        .query(row ->
                                new Tagged(row.id("id", CaseId::new), row.textOrNull("author_tag")))
                        .list()
                        .stream()
                        .filter(each ->
                                each.tag() == null || seal.isBy(author, each.id(), each.tag()))
                        .count();
    }
}
