package org.consilium.verification;

import java.time.Duration;
import org.consilium.platform.Database;
import org.consilium.platform.Sql;
import org.consilium.verification.model.ClaimId;
import org.springframework.stereotype.Repository;

/// Moves what the demo has just done into the past, where its story happened.
@Repository
class DemoTimesRepository {
    @Sql
    private static final String CLAIM =
            """
            update verification.claim set claimed_at = claimed_at - make_interval(secs => :seconds)
            where id = :claim
            """;

    @Sql
    private static final String OPEN =
            """
            update verification.open_claim set since = since - make_interval(secs => :seconds)
            where claim_id = :claim
            """;

    @Sql
    private static final String CHECKS =
            """
            update verification.registry_check
            set checked_at = checked_at - make_interval(secs => :seconds)
            where claim_id = :claim
            """;

    @Sql
    private static final String EVIDENCE =
            """
            update verification.evidence
            set received_at = received_at - make_interval(secs => :seconds)
            where claim_id = :claim
            """;

    @Sql
    private static final String DECISIONS =
            """
            update verification.decision
            set decided_at = decided_at - make_interval(secs => :seconds)
            where claim_id = :claim
            """;

    @Sql
    private static final String REFUSALS =
            """
            update verification.refusal
            set refused_at = refused_at - make_interval(secs => :seconds)
            where claim_id = :claim
            """;

    @Sql
    private static final String STANDING =
            """
            update verification.standing
            set verified_at = verified_at - make_interval(secs => :seconds)
            where claim_id = :claim
            """;

    @Sql
    private static final String EXPIRY =
            """
            update verification.standing
            set expires_at = expires_at - make_interval(secs => :seconds),
                ended_at = ended_at - make_interval(secs => :seconds)
            where claim_id = :claim
            """;

    private final Database database;

    DemoTimesRepository(Database database) {
        this.database = database;
    }

    /// All that has happened to a claim so far; what is still to come stays where it is.
    void moveBack(ClaimId claim, Duration by) {
        for (var statement : new String[] {CLAIM, OPEN, CHECKS, EVIDENCE, REFUSALS, STANDING}) {
            run(statement, claim, by);
        }
        run(DECISIONS, claim, by);
    }

    void moveExpiryBack(ClaimId claim, Duration by) {
        run(EXPIRY, claim, by);
    }

    private void run(String statement, ClaimId claim, Duration by) {
        database.sql(statement)
                .param("claim", claim)
                .param("seconds", (double) by.toSeconds())
                .update();
    }
}
