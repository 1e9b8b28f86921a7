package org.consilium.notifications.outbox;

import java.time.Duration;
import java.time.Instant;

/// When a mail that could not be sent is tried again, and when it is given up: after 30 seconds, 1,
/// 2, 4 … minutes, at most 4 hours apart, for two days.
record RetryPolicy(Duration first, Duration longest, Duration patience) {
    static final RetryPolicy USUAL =
            new RetryPolicy(Duration.ofSeconds(30), Duration.ofHours(4), Duration.ofDays(2));

    private static final int DOUBLINGS_AT_MOST = 20;

    /// When to try next after `attempts` (≥ 1) that failed, the last one at `now`.
    Instant next(int attempts, Instant now) {
        int doublings = Math.min(attempts - 1, DOUBLINGS_AT_MOST);
        var pause = first.multipliedBy(1L << doublings);
        return now.plus(pause.compareTo(longest) < 0 ? pause : longest);
    }

    Instant giveUpAt(Instant queued) {
        return queued.plus(patience);
    }
}
