package org.consilium.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Drops counts of windows that are over.
@Configuration(proxyBeanMethods = false)
class ForgetRateUses {
    private static final Duration LONGEST_WINDOW = Duration.ofDays(2);

    @Bean
    static Job forgetRateUsesJob(RateLimits limits, Clock clock) {
        return Job.of(
                "platform.forget-rate-uses",
                Duration.ofHours(1),
                () -> limits.forgetBefore(clock.instant().minus(LONGEST_WINDOW)));
    }
}
