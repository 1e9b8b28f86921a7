package org.consilium.verification.claiming;

import java.time.Instant;
import java.time.LocalDate;
import org.consilium.files.ProofDocument;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.consilium.verification.model.ClaimId;
import org.consilium.verification.registry.ClaimedCredential;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Writes claims, their evidence, appeals and withdrawals.
@Repository
class ClaimingRepository {
    @Sql
    private static final String OPEN =
            """
            insert into verification.open_claim (member_id, claim_id, since)
            values (:member, :claim, :at)
            on conflict do nothing
            """;

    @Sql
    private static final String CLOSE =
            """
            delete from verification.open_claim where claim_id = :claim
            """;

    @Sql
    private static final String INSERT =
            """
            insert into verification.claim
                (id, member_id, kind, country, region, number, specialty, credential_until,
                claimed_at)
            values (:id, :member, :kind, :country, :region, :number, :specialty,
                cast(:until as date), :at)
            """;

    @Sql
    private static final String INSERT_EVIDENCE =
            """
            insert into verification.evidence (claim_id, media_type, content, received_at)
            values (:claim, :type, :content, :at)
            """;

    @Sql
    private static final String APPEAL =
            """
            insert into verification.appeal (claim_id, text, appealed_at)
            values (:claim, :text, :at)
            """;

    @Sql
    private static final String WITHDRAW =
            """
            insert into verification.withdrawal (claim_id, withdrawn_at) values (:claim, :at)
            """;

    @Sql
    private static final String DELETE_EVIDENCE =
            """
            with old as (
                select e.claim_id
                from verification.evidence e
                where e.received_at < :before
                    and not exists (
                        select from verification.open_claim o where o.claim_id = e.claim_id)
                    and not exists (
                        select from verification.decision d
                        where d.claim_id = e.claim_id and d.decided_at >= :before)
                    and not exists (
                        select from verification.withdrawal w
                        where w.claim_id = e.claim_id and w.withdrawn_at >= :before)
                order by e.received_at
                limit :limit),
            gone as (
                delete from verification.evidence
                where claim_id in (select claim_id from old)
                returning claim_id)
            insert into verification.evidence_deletion (claim_id, deleted_at)
            select claim_id, :now from gone
            """;

    private final Database database;

    ClaimingRepository(Database database) {
        this.database = database;
    }

    /// Takes the member's one open place; false when a claim holds it.
    boolean open(MemberId member, ClaimId claim, Instant at) {
        return database.sql(OPEN)
                        .param("member", member)
                        .param("claim", claim)
                        .param("at", at)
                        .update()
                == 1;
    }

    /// False when it was not open any more.
    boolean close(ClaimId claim) {
        return database.sql(CLOSE).param("claim", claim).update() == 1;
    }

    void insert(
            ClaimId id,
            MemberId member,
            ClaimedCredential credential,
            @Nullable LocalDate until,
            Instant at) {
        database.sql(INSERT)
                .param("id", id)
                .param("member", member)
                .param("kind", credential.kind())
                .param("country", credential.country())
                .param("region", credential.region())
                .param("number", credential.number())
                .param("specialty", credential.specialty())
                .param("until", until)
                .param("at", at)
                .update();
    }

    void insertEvidence(ClaimId claim, ProofDocument file, Instant at) {
        database.sql(INSERT_EVIDENCE)
                .param("claim", claim)
                .param("type", file.mediaType())
                .param("content", file.content())
                .param("at", at)
                .update();
    }

    void appeal(ClaimId claim, String text, Instant at) {
        database.sql(APPEAL).param("claim", claim).param("text", text).param("at", at).update();
    }

    void withdraw(ClaimId claim, Instant at) {
        database.sql(WITHDRAW).param("claim", claim).param("at", at).update();
    }

    /// Deletes the evidence of claims decided or withdrawn before a moment; answers how many.
    int deleteEvidence(Instant before, Instant now, int limit) {
        return database.sql(DELETE_EVIDENCE)
                .param("before", before)
                .param("now", now)
                .param("limit", limit)
                .update();
    }
}
