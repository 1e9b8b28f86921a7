package org.consilium.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes UUIDv7 (RFC 9562): 48 bits of milliseconds from the [Clock], a 12-bit counter within the
/// millisecond, 62 random bits. Ids made by one process sort in the order they were made.
@Component
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int COUNTER_LIMIT = 1 << 12;

    private final Clock clock;
    private long lastMillis;
    private int counter;

    public Ids(Clock clock) {
        this.clock = clock;
    }

    public synchronized UUID next() {
        long millis = clock.millis();
        if (millis > lastMillis) {
            lastMillis = millis;
            counter = RANDOM.nextInt(COUNTER_LIMIT / 4);
        } else if (++counter == COUNTER_LIMIT) {
            lastMillis++;
            counter = 0;
        }
        return compose(lastMillis, counter, RANDOM.nextLong());
    }

    /// The smallest id of a moment: for fixtures, and as a bound when ids are compared with time.
    public static UUID floorOf(Instant at) {
        return compose(at.toEpochMilli(), 0, 0);
    }

    private static UUID compose(long millis, int counter, long random) {
        long high = (millis << 16) | 0x7000L | counter;
        long low = (random & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
