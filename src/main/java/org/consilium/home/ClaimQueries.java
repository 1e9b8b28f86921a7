package org.consilium.home;

import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Where a member's claim stands.
@Repository
class ClaimQueries {
    @Sql
    private static final String OPEN =
            """
            select since, decisions
            from verification.pub_open_claim
            where member_id = :viewer
            """;

    @Sql
    private static final String HAS_ENDED =
            """
            select exists (
                select from verification.pub_ended where member_id = :viewer) as ended
            """;

    private final Database database;

    ClaimQueries(Database database) {
        this.database = database;
    }

    Optional<UnverifiedPage.OpenClaim> open(MemberId viewer) {
        return database.sql(OPEN)
                .param("viewer", viewer)
                .query(row ->
                        new UnverifiedPage.OpenClaim(
                                row.instant("since"), row.integer("decisions")))
                .optional();
    }

    /// Whether the member was verified once and is no longer.
    boolean hasEnded(MemberId viewer) {
        return database.sql(HAS_ENDED)
                .param("viewer", viewer)
                .query(row -> row.flag("ended"))
                .one();
    }
}
