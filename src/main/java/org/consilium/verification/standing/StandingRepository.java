package org.consilium.verification.standing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Row;
import org.consilium.platform.Sql;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.model.Claim;
import org.consilium.verification.model.ClaimId;
import org.springframework.stereotype.Repository;

/// Standings as rows.
@Repository
class StandingRepository {
    @Sql
    private static final String VERIFIED_UNTIL =
            """
            select expires_at from verification.standing
            where member_id = :member and ended_at is null
            """;

    @Sql
    private static final String LATEST =
            """
            select id, member_id, claim_id, kind, specialty, country, verified_at, expires_at,
                ended_at, end_cause
            from verification.standing
            where member_id = :member
            order by verified_at desc
            limit 1
            """;

    @Sql
    private static final String INSERT =
            """
            insert into verification.standing
                (id, member_id, claim_id, kind, specialty, country, verified_at, expires_at,
                next_check_at)
            values (:id, :member, :claim, :kind, :specialty, :country, :at, :expires, :nextCheck)
            """;

    @Sql
    private static final String REPLACE =
            """
            update verification.standing set ended_at = :at, end_cause = 'REPLACED'
            where member_id = :member and ended_at is null
            """;

    @Sql
    private static final String END_EXPIRED =
            """
            update verification.standing set ended_at = :now, end_cause = 'EXPIRED'
            where id in (
                select id from verification.standing
                where ended_at is null and expires_at <= :now
                order by expires_at limit :limit
                for update skip locked)
            returning id, member_id, claim_id, kind, specialty, country, verified_at, expires_at,
                ended_at, end_cause
            """;

    @Sql
    private static final String WARN =
            """
            update verification.standing set warned_at = :now
            where id in (
                select id from verification.standing
                where ended_at is null and warned_at is null and expires_at <= :before
                order by expires_at limit :limit
                for update skip locked)
            returning id, member_id, claim_id, kind, specialty, country, verified_at, expires_at,
                ended_at, end_cause
            """;

    @Sql
    private static final String DUE_FOR_CHECK =
            """
            select id, member_id, claim_id, kind, specialty, country, verified_at, expires_at,
                ended_at, end_cause
            from verification.standing
            where ended_at is null and next_check_at <= :now
            order by next_check_at
            limit 1
            for update skip locked
            """;

    @Sql
    private static final String CHECKED =
            """
            update verification.standing set next_check_at = :next where id = :id
            """;

    @Sql
    private static final String END_BY_REGISTRY =
            """
            update verification.standing set ended_at = :at, end_cause = 'REGISTRY' where id = :id
            """;

    private final Database database;

    StandingRepository(Database database) {
        this.database = database;
    }

    Optional<Instant> verifiedUntil(MemberId member) {
        return database.sql(VERIFIED_UNTIL)
                .param("member", member)
                .query(row -> row.instant("expires_at"))
                .optional();
    }

    Optional<StandingCard> latest(MemberId member) {
        return database.sql(LATEST)
                .param("member", member)
                .query(StandingRepository::card)
                .optional();
    }

    void replace(MemberId member, Instant at) {
        database.sql(REPLACE).param("member", member).param("at", at).update();
    }

    void insert(StandingId id, Claim claim, Instant at, Instant expires, Instant nextCheck) {
        database.sql(INSERT)
                .param("id", id)
                .param("member", claim.claimant().id())
                .param("claim", claim.id())
                .param("kind", claim.credential().kind())
                .param("specialty", claim.credential().specialty())
                .param("country", claim.credential().country())
                .param("at", at)
                .param("expires", expires)
                .param("nextCheck", nextCheck)
                .update();
    }

    List<StandingCard> endExpired(Instant now, int limit) {
        return database.sql(END_EXPIRED)
                .param("now", now)
                .param("limit", limit)
                .query(StandingRepository::card)
                .list();
    }

    /// Marks as warned, and answers, those that end before a moment and were not warned yet.
    List<StandingCard> warn(Instant before, Instant now, int limit) {
        return database.sql(WARN)
                .param("before", before)
                .param("now", now)
                .param("limit", limit)
                .query(StandingRepository::card)
                .list();
    }

    Optional<StandingCard> dueForCheck(Instant now) {
        return database.sql(DUE_FOR_CHECK)
                .param("now", now)
                .query(StandingRepository::card)
                .optional();
    }

    void checked(StandingId id, Instant next) {
        database.sql(CHECKED).param("id", id).param("next", next).update();
    }

    void endByRegistry(StandingId id, Instant at) {
        database.sql(END_BY_REGISTRY).param("id", id).param("at", at).update();
    }

    private static StandingCard card(Row row) throws SQLException {
        return new StandingCard(
                row.id("id", StandingId::new),
                row.id("member_id", MemberId::new),
                row.id("claim_id", ClaimId::new),
                row.enumOf("kind", CredentialKind.class),
                row.text("specialty"),
                row.text("country"),
                row.instant("verified_at"),
                row.instant("expires_at"),
                row.instantOrNull("ended_at"),
                row.enumOrNull("end_cause", EndCause.class));
    }
}
