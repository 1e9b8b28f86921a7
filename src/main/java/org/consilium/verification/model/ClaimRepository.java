package org.consilium.verification.model;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.registry.ClaimedCredential;
import org.consilium.verification.registry.Registries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// Reads whole claims, and keeps what registries answer.
@Repository
class ClaimRepository {
    @Sql
    private static final String CLAIM =
            """
            select c.id, c.member_id, m.name, m.handle, c.kind, c.country, c.region, c.number,
                c.specialty, c.credential_until, c.claimed_at,
                o.since, w.withdrawn_at, s.verified_at, a.text as appeal, a.appealed_at,
                (select max(r.refused_at) from verification.refusal r where r.claim_id = c.id)
                    as refused_at,
                e.media_type, octet_length(e.content) as evidence_size, d.deleted_at,
                k.registry, k.answer, k.findings, k.checked_at,
                exists (
                    select from verification.claim x
                    join verification.standing y on y.claim_id = x.id and y.ended_at is null
                    where x.country = c.country and x.number = c.number
                        and x.member_id <> c.member_id) as used_elsewhere
            from verification.claim c
            join accounts.pub_member m on m.id = c.member_id
            left join verification.open_claim o on o.claim_id = c.id
            left join verification.withdrawal w on w.claim_id = c.id
            left join verification.standing s on s.claim_id = c.id
            left join verification.appeal a on a.claim_id = c.id
            left join verification.evidence e on e.claim_id = c.id
            left join verification.evidence_deletion d on d.claim_id = c.id
            left join lateral (
                select registry, answer, findings, checked_at from verification.registry_check
                where claim_id = c.id
                order by checked_at desc, id desc limit 1) k on true
            """;

    @Sql
    private static final String DECISION =
            """
            select d.verifier_id, m.name, m.handle, d.verdict, d.reason, d.decided_at
            from verification.decision d
            join accounts.pub_member m on m.id = d.verifier_id
            """;

    private static final String NEWEST =
            """
            (
                select n.id from verification.claim n
                where n.member_id = :member
                    and not exists (select from verification.withdrawal x where x.claim_id = n.id)
                order by n.claimed_at desc, n.id desc
                limit 1)
            """;

    @Sql
    private static final String FIND =
            CLAIM
                    + """
                    where c.id = :id
                    """;

    @Sql private static final String FIND_NEWEST = CLAIM + "where c.id = " + NEWEST;

    @Sql
    private static final String DECISIONS =
            DECISION
                    + """
                    where d.claim_id = :claim
                    order by d.decided_at, d.id
                    """;

    @Sql
    private static final String DECISIONS_OF_NEWEST =
            DECISION + "where d.claim_id = " + NEWEST + "order by d.decided_at, d.id";

    @Sql
    private static final String LOCK_OPEN =
            """
            select claim_id from verification.open_claim where claim_id = :claim for update
            """;

    @Sql
    private static final String ADD_CHECK =
            """
            insert into verification.registry_check
                (id, claim_id, registry, answer, findings, checked_at)
            values (:id, :claim, :registry, :answer, cast(:findings as text[]), :at)
            """;

    @Sql
    private static final String VERIFIERS =
            """
            select member_id from accounts.pub_role where role = 'VERIFIER'
            """;

    private final Database database;
    private final Ids ids;

    ClaimRepository(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /// A member's newest claim that was not withdrawn.
    Optional<Claim> newestOf(MemberId member) {
        var decisions =
                database.sql(DECISIONS_OF_NEWEST)
                        .param("member", member)
                        .query(ClaimRepository::decision)
                        .list();
        return database.sql(FIND_NEWEST)
                .param("member", member)
                .query(row -> claim(row, decisions))
                .optional();
    }

    Optional<Claim> find(ClaimId id) {
        var decisions =
                database.sql(DECISIONS).param("claim", id).query(ClaimRepository::decision).list();
        return database.sql(FIND).param("id", id).query(row -> claim(row, decisions)).optional();
    }

    /// Holds an open claim until the transaction ends, so that two verdicts follow one another.
    void lockOpen(ClaimId id) {
        database.sql(LOCK_OPEN)
                .param("claim", id)
                .query(row -> row.id("claim_id", ClaimId::new))
                .optional();
    }

    void addCheck(ClaimId claim, Registries.Asked asked, Instant at) {
        database.sql(ADD_CHECK)
                .param("id", ids.next())
                .param("claim", claim)
                .param("registry", asked.registry())
                .param("answer", RegistryAnswers.word(asked.answer()))
                .param("findings", RegistryAnswers.findings(asked.answer()))
                .param("at", at)
                .update();
    }

    List<MemberId> verifiers() {
        return database.sql(VERIFIERS).query(row -> row.id("member_id", MemberId::new)).list();
    }

    private static Claim claim(Row row, List<Decision> decisions) throws SQLException {
        return new Claim(
                row.id("id", ClaimId::new),
                new Claim.Claimant(
                        row.id("member_id", MemberId::new), row.text("name"), row.text("handle")),
                credential(row),
                row.dateOrNull("credential_until"),
                row.instant("claimed_at"),
                new Claim.Marks(
                        row.instantOrNull("since"),
                        row.instantOrNull("withdrawn_at"),
                        row.instantOrNull("refused_at"),
                        row.instantOrNull("verified_at")),
                appeal(row),
                evidence(row),
                checked(row),
                row.flag("used_elsewhere"),
                decisions);
    }

    private static ClaimedCredential credential(Row row) throws SQLException {
        return new ClaimedCredential(
                row.enumOf("kind", CredentialKind.class),
                row.text("country"),
                row.text("region"),
                row.text("number"),
                row.text("specialty"));
    }

    private static Claim.@Nullable Appeal appeal(Row row) throws SQLException {
        var text = row.textOrNull("appeal");
        return text == null ? null : new Claim.Appeal(text, row.instant("appealed_at"));
    }

    private static Claim.@Nullable EvidenceNote evidence(Row row) throws SQLException {
        var deletedAt = row.instantOrNull("deleted_at");
        var type = row.textOrNull("media_type");
        if (type == null && deletedAt == null) {
            return null;
        }
        return new Claim.EvidenceNote(
                type == null ? "" : type, row.integer("evidence_size"), deletedAt);
    }

    private static Claim.@Nullable Checked checked(Row row) throws SQLException {
        var answer = row.textOrNull("answer");
        return answer == null
                ? null
                : new Claim.Checked(
                        row.text("registry"),
                        RegistryAnswers.read(answer, row.texts("findings")),
                        row.instant("checked_at"));
    }

    private static Decision decision(Row row) throws SQLException {
        return new Decision(
                row.id("verifier_id", MemberId::new),
                row.text("name"),
                row.text("handle"),
                row.enumOf("verdict", Verdict.class),
                row.text("reason"),
                row.instant("decided_at"));
    }
}
