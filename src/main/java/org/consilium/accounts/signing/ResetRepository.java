package org.consilium.accounts.signing;

import java.time.Instant;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

@Repository
class ResetRepository {
    @Sql
    private static final String INSERT =
            """
            insert into accounts.password_reset (token_hash, member_id, created_at, expires_at)
            values (:token, :member, :at, :expires)
            """;

    @Sql
    private static final String PENDING =
            """
            select member_id from accounts.password_reset
            where token_hash = :token and expires_at > :now
            """;

    @Sql
    private static final String TAKE =
            """
            with used as (
                select member_id from accounts.password_reset
                where token_hash = :token and expires_at > :now
            )
            delete from accounts.password_reset p using used
            where p.member_id = used.member_id
            returning p.member_id
            """;

    private final Database database;

    ResetRepository(Database database) {
        this.database = database;
    }

    void insert(byte[] token, MemberId member, Instant at, Instant expires) {
        database.sql(INSERT)
                .param("token", token)
                .param("member", member)
                .param("at", at)
                .param("expires", expires)
                .update();
    }

    /// Whose password a token may change.
    Optional<MemberId> find(byte[] token, Instant now) {
        return database.sql(PENDING)
                .param("token", token)
                .param("now", now)
                .query(row -> row.id("member_id", MemberId::new))
                .optional();
    }

    /// Takes the reset of a token, once, and all others of the same member with it.
    Optional<MemberId> take(byte[] token, Instant now) {
        return database
                .sql(TAKE)
                .param("token", token)
                .param("now", now)
                .query(row -> row.id("member_id", MemberId::new))
                .list()
                .stream()
                .findFirst();
    }
}
