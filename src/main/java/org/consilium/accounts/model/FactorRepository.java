package org.consilium.accounts.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.consilium.platform.Database;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Repository;

/// Authenticator apps and recovery codes as rows.
@Repository
public class FactorRepository {
    /// An authenticator app: its sealed secret, and the half minute of the last code it gave.
    record Authenticator(byte[] secret, long lastStep) {}

    @Sql
    private static final String OF =
            """
            select a.created_at, a.used_at,
                   (select count(*) from accounts.recovery_code c
                    where c.member_id = m.id and c.used_at is null) as codes,
                   (select count(*) from accounts.passkey p where p.member_id = m.id) as passkeys
            from accounts.member m
            left join accounts.authenticator a on a.member_id = m.id
            where m.id = :member
            """;

    @Sql
    private static final String AUTHENTICATOR =
            """
            select secret, last_step from accounts.authenticator where member_id = :member
            """;

    @Sql
    private static final String INSERT_AUTHENTICATOR =
            """
            insert into accounts.authenticator (member_id, secret, last_step, created_at)
            values (:member, :secret, :step, :at)
            on conflict do nothing
            """;

    /// Each half minute once, also when two requests bring its code at the same time.
    @Sql
    private static final String USE_AUTHENTICATOR =
            """
            update accounts.authenticator set last_step = :step, used_at = :at
            where member_id = :member and last_step < :step
            """;

    @Sql
    private static final String DELETE_AUTHENTICATOR =
            """
            delete from accounts.authenticator where member_id = :member
            """;

    @Sql
    private static final String INSERT_CODE =
            """
            insert into accounts.recovery_code (member_id, code_hash, created_at)
            values (:member, :code, :at)
            """;

    @Sql
    private static final String USE_CODE =
            """
            update accounts.recovery_code set used_at = :at
            where member_id = :member and code_hash = :code and used_at is null
            """;

    @Sql
    private static final String DELETE_CODES =
            """
            delete from accounts.recovery_code where member_id = :member
            """;

    private final Database database;

    FactorRepository(Database database) {
        this.database = database;
    }

    public Factors of(MemberId member) {
        return database.sql(OF)
                .param("member", member)
                .query(row ->
                        new Factors(
                                row.instantOrNull("created_at"),
                                row.instantOrNull("used_at"),
                                row.integer("codes"),
                                row.integer("passkeys")))
                .optional()
                .orElse(new Factors(null, null, 0, 0));
    }

    Optional<Authenticator> authenticator(MemberId member) {
        return database.sql(AUTHENTICATOR)
                .param("member", member)
                .query(row -> new Authenticator(row.bytes("secret"), row.number("last_step")))
                .optional();
    }

    boolean insertAuthenticator(MemberId member, byte[] secret, long step, Instant at) {
        return database.sql(INSERT_AUTHENTICATOR)
                        .param("member", member)
                        .param("secret", secret)
                        .param("step", step)
                        .param("at", at)
                        .update()
                > 0;
    }

    boolean useAuthenticator(MemberId member, long step, Instant at) {
        return database.sql(USE_AUTHENTICATOR)
                        .param("member", member)
                        .param("step", step)
                        .param("at", at)
                        .update()
                > 0;
    }

    boolean deleteAuthenticator(MemberId member) {
        return database.sql(DELETE_AUTHENTICATOR).param("member", member).update() > 0;
    }

    void insertCodes(MemberId member, Collection<byte[]> codes, Instant at) {
        database.forEach(
                INSERT_CODE,
                codes,
                (row, code) -> row.param("member", member).param("code", code).param("at", at));
    }

    boolean useCode(MemberId member, byte[] code, Instant at) {
        return database.sql(USE_CODE)
                        .param("member", member)
                        .param("code", code)
                        .param("at", at)
                        .update()
                > 0;
    }

    void deleteCodes(MemberId member) {
        database.sql(DELETE_CODES).param("member", member).update();
    }
}
