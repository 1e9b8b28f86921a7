package org.consilium.accounts.model;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.consilium.accounts.SignInStep;
import org.consilium.platform.Database;
import org.consilium.platform.Hashes;
import org.consilium.platform.MemberId;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Component;

/// Sign-ins whose first step is done and whose second is asked for. They last ten minutes, and end
/// with the second step.
@Component
public class PendingSignIns {
    /// One of them: who, by what, and where they wanted to go.
    public record PendingSignIn(MemberId member, SignInStep first, String next) {}

    static final Duration VALID = Duration.ofMinutes(10);

    @Sql
    private static final String INSERT =
            """
            insert into accounts.pending_sign_in
                (token_hash, member_id, first_step, next_path, expires_at)
            values (:token, :member, :first, :next, :expires)
            """;

    @Sql
    private static final String FIND =
            """
            select member_id, first_step, next_path from accounts.pending_sign_in
            where token_hash = :token and expires_at > :now
            """;

    @Sql
    private static final String DELETE =
            """
            delete from accounts.pending_sign_in where token_hash = :token
            """;

    @Sql
    private static final String DELETE_OF =
            """
            delete from accounts.pending_sign_in where member_id = :member
            """;

    @Sql
    private static final String DROP_EXPIRED =
            """
            delete from accounts.pending_sign_in where expires_at <= :now
            """;

    private final Database database;
    private final Clock clock;

    PendingSignIns(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Answers the secret that only the browser keeps.
    String start(MemberId member, SignInStep first, String next) {
        var token = Hashes.token();
        database.sql(INSERT)
                .param("token", Hashes.sha256(token))
                .param("member", member)
                .param("first", first)
                .param("next", next)
                .param("expires", clock.instant().plus(VALID))
                .update();
        return token;
    }

    Optional<PendingSignIn> find(String token) {
        return database.sql(FIND)
                .param("token", Hashes.sha256(token))
                .param("now", clock.instant())
                .query(row ->
                        new PendingSignIn(
                                row.id("member_id", MemberId::new),
                                row.enumOf("first_step", SignInStep.class),
                                row.text("next_path")))
                .optional();
    }

    void end(String token) {
        database.sql(DELETE).param("token", Hashes.sha256(token)).update();
    }

    /// Ends all of a member's: their password is another now.
    public void endAll(MemberId member) {
        database.sql(DELETE_OF).param("member", member).update();
    }

    void dropExpired(Instant now) {
        database.sql(DROP_EXPIRED).param("now", now).update();
    }
}
