package org.consilium.platform;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/// Counts uses in fixed windows, in one table, so that all processes share the count. Keys are kept
/// as hashes: the table holds no address and no e-mail.
@Component
public class RateLimits {
    @Sql
    private static final String TAKE =
            """
            insert into platform.rate_use (limit_name, key_hash, window_start, uses)
            values (:limit, :key, :window, 1)
            on conflict (limit_name, key_hash, window_start)
            do update set uses = rate_use.uses + 1
            returning uses
            """;

    @Sql
    private static final String FORGET =
            """
            delete from platform.rate_use where window_start < :before
            """;

    private final Database database;
    private final Clock clock;

    RateLimits(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Takes one use; false when the window has none left.
    public boolean take(RateLimit limit, String key) {
        long seconds = limit.window().toSeconds();
        long window = clock.instant().getEpochSecond() / seconds * seconds;
        int uses =
                database.sql(TAKE)
                        .param("limit", limit)
                        .param("key", HexFormat.of().formatHex(Hashes.sha256(key)))
                        .param("window", Instant.ofEpochSecond(window))
                        .query(row -> row.integer("uses"))
                        .one();
        return uses <= limit.uses();
    }

    void forgetBefore(Instant before) {
        database.sql(FORGET).param("before", before).update();
    }
}
