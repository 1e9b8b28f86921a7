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
}
