package org.consilium.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final RetryPolicy policy = RetryPolicy.USUAL;

    @Test
    void waitsTwiceAsLongEachTime() {
        assertThat(policy.next(1, NOW)).isEqualTo(NOW.plusSeconds(30));
        assertThat(policy.next(2, NOW)).isEqualTo(NOW.plusSeconds(60));
        assertThat(policy.next(5, NOW)).isEqualTo(NOW.plusSeconds(480));
    }

    @Test
    void neverWaitsLongerThanFourHours() {
        for (int attempts : new int[] {11, 30, 1_000, Integer.MAX_VALUE}) {
            assertThat(policy.next(attempts, NOW)).isEqualTo(NOW.plus(Duration.ofHours(4)));
        }
    }
}
