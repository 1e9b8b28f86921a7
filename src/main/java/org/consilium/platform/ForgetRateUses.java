package org.consilium.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Drops counts of windows that are over.
@Component
class ForgetRateUses implements Job {
    private static final Duration LONGEST_WINDOW = Duration.ofDays(2);

    private final RateLimits limits;
    private final Clock clock;

    ForgetRateUses(RateLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "platform.forget-rate-uses";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        limits.forgetBefore(clock.instant().minus(LONGEST_WINDOW));
    }
}
