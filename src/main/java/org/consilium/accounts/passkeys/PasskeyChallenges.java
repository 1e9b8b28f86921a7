package org.consilium.accounts.passkeys;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.consilium.platform.Database;
import org.consilium.platform.Hashes;
import org.consilium.platform.Secrets;
import org.consilium.platform.Sql;
import org.springframework.stereotype.Component;

/// Challenges for passkeys. Each says what it is for and until when, signed by us, so that looking
/// at a page writes nothing; only an answered one is written down, and never answered again.
@Component
class PasskeyChallenges {
    private static final String PURPOSE = "passkey-challenge";
    private static final Duration VALID = Duration.ofMinutes(15);

    @Sql
    private static final String SPEND =
            """
            insert into accounts.spent_challenge (challenge_hash, expires_at)
            values (:hash, :expires)
            on conflict do nothing
            """;

    @Sql
    private static final String DROP_EXPIRED =
            """
            delete from accounts.spent_challenge where expires_at <= :now
            """;

    private final Database database;
    private final Secrets secrets;
    private final Clock clock;

    PasskeyChallenges(Database database, Secrets secrets, Clock clock) {
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// A new challenge for something: "sign-in", "second-step of …".
    byte[] next(String use) {
        var until = clock.instant().plus(VALID).getEpochSecond();
        var text = until + " " + Hashes.token() + " " + use;
        return secrets.sign(PURPOSE, text).getBytes(StandardCharsets.UTF_8);
    }

    /// Whether this challenge is ours, for this use, still valid, and was never answered. Answers
    /// yes once.
    boolean spend(byte[] challenge, String use) {
        var text = secrets.verify(PURPOSE, new String(challenge, StandardCharsets.UTF_8));
        if (text.isEmpty()) {
            return false;
        }
        var parts = text.get().split(" ", 3);
        var until = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        return parts[2].equals(use)
                && clock.instant().isBefore(until)
                && database.sql(SPEND)
                                .param("hash", Hashes.sha256(challenge))
                                .param("expires", until)
                                .update()
                        > 0;
    }

    void dropExpired() {
        database.sql(DROP_EXPIRED).param("now", clock.instant()).update();
    }
}
