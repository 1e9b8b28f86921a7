package org.consilium.cases.reading;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseState;
import org.consilium.cases.sealing.AuthorSeal;
import org.consilium.discussions.ThreadId;
import org.consilium.moderation.DecisionId;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// One's own cases. Those under a sealed name are recognised by their tags one by one, because no
/// column of theirs may say whose they are: quick for thousands, and no index could help.
@Repository
class MyCaseQueries {
    private static final int LOOKED_AT = 20_000;

    @Sql
    private static final String SEALED =
            """
            select id, author_tag from cases.report
            where author_id is null
            order by id desc
            limit :limit
            """;

    @Sql
    private static final String MINE =
            """
            select r.id, r.state, r.question, r.thread_id, r.author_id is null as sealed,
                   r.saved_at, r.published_at, r.outcome_at,
                   exists (select from cases.closure c where c.case_id = r.id) as ended,
                   (select d.decision_id
                    from moderation.pub_decision d
                    where d.item_kind = 'thread' and d.item_id = r.thread_id
                        and d.reversed_at is null
                    order by d.decided_at desc
                    limit 1) as decision_id
            from cases.report r
            where (r.author_id = :author or r.id = any(:sealed))
                and (r.saved_at, r.id) < (:at, :before)
            order by r.saved_at desc, r.id desc
            limit :limit
            """;

    private final Database database;
    private final AuthorSeal seal;

    MyCaseQueries(Database database, AuthorSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    Slice<MyCase> list(MemberId author, Cursor from, int limit) {
        var sealed = sealed(author);
        return database.sql(MINE)
                .param("author", author)
                .param("sealed", sealed.isEmpty() ? List.of(new UUID(0, 0)) : sealed)
                .param("at", from.at())
                .param("before", from.id())
                .param("limit", limit + 1)
                .query(MyCaseQueries::mine)
                .slice(limit, each -> Cursor.of(each.savedAt(), each.id()));
    }

    private List<CaseId> sealed(MemberId author) {
        record Tagged(CaseId id, String tag) {}
        return database
                .sql(SEALED)
                .param("limit", LOOKED_AT)
                .query(row -> new Tagged(row.id("id", CaseId::new), row.text("author_tag")))
                .list()
                .stream()
                .filter(each -> seal.isBy(author, each.id(), each.tag()))
                .map(Tagged::id)
                .toList();
    }

    private static MyCase mine(Row row) throws SQLException {
        return new MyCase(
                row.id("id", CaseId::new),
                row.enumOf("state", CaseState.class),
                row.text("question"),
                row.idOrNull("thread_id", ThreadId::new),
                row.flag("sealed"),
                row.instant("saved_at"),
                row.instantOrNull("published_at"),
                row.instantOrNull("outcome_at"),
                row.flag("ended"),
                row.idOrNull("decision_id", DecisionId::new));
    }
}
