package org.consilium.verification.deciding;

import java.time.Instant;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.verification.model.ClaimId;
import org.consilium.verification.model.Verdict;
import org.springframework.stereotype.Repository;

/// Writes decisions, and hands out evidence.
@Repository
class DecisionRepository {
    /// A file as it was sent.
    record Evidence(String mediaType, byte[] content) {}

    @Sql
    private static final String INSERT =
            """
            insert into verification.decision
                (id, claim_id, verifier_id, verdict, reason, decided_at)
            values (:id, :claim, :verifier, :verdict, :reason, :at)
            """;

    @Sql
    private static final String REFUSE =
            """
            insert into verification.refusal (claim_id, refused_at) values (:claim, :at)
            """;

    @Sql
    private static final String CLOSE =
            """
            delete from verification.open_claim where claim_id = :claim
            """;

    @Sql
    private static final String EVIDENCE =
            """
            select media_type, content from verification.evidence where claim_id = :claim
            """;

    private final Database database;
    private final Ids ids;

    DecisionRepository(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    void insert(ClaimId claim, MemberId verifier, Verdict verdict, String reason, Instant at) {
        database.sql(INSERT)
                .param("id", ids.next())
                .param("claim", claim)
                .param("verifier", verifier)
                .param("verdict", verdict)
                .param("reason", reason)
                .param("at", at)
                .update();
    }

    void refuse(ClaimId claim, Instant at) {
        database.sql(REFUSE).param("claim", claim).param("at", at).update();
    }

    void close(ClaimId claim) {
        database.sql(CLOSE).param("claim", claim).update();
    }

    Optional<Evidence> evidence(ClaimId claim) {
        return database.sql(EVIDENCE)
                .param("claim", claim)
                .query(row -> new Evidence(row.text("media_type"), row.bytes("content")))
                .optional();
    }
}
