package org.consilium.accounts.terms;

import org.consilium.accounts.terms.AcceptancesPage.Acceptance;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Slice;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

@Repository
class AcceptanceRepository {
    @Sql
    private static final String LIST =
            """
            select t.member_id, m.name, t.version, t.accepted_at
            from accounts.terms_acceptance t
            join accounts.member m on m.id = t.member_id
            where (t.accepted_at, t.member_id) < (:at, cast(:id as uuid))
            order by t.accepted_at desc, t.member_id desc
            limit :limit
            """;

    @Sql
    private static final String ANY =
            """
            select exists (
                select from accounts.terms_acceptance where member_id = :member
            ) as accepted
            """;

    private final Database database;

    AcceptanceRepository(Database database) {
        this.database = database;
    }

    Slice<Acceptance> list(Cursor after, int limit) {
        return database.sql(LIST)
                .param("at", after.at())
                .param("id", after.id())
                .param("limit", limit + 1)
                .query(row ->
                        new Acceptance(
                                row.id("member_id", MemberId::new),
                                row.text("name"),
                                row.text("version"),
                                row.instant("accepted_at")))
                .slice(limit, Acceptance::cursor);
    }

    /// Whether a member accepted any version.
    boolean any(MemberId member) {
        return database.sql(ANY).param("member", member).query(row -> row.flag("accepted")).one();
    }
}
