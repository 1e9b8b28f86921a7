package org.consilium.accounts.passkeys;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Drops answered challenges that are too old to be answered again.
@Configuration(proxyBeanMethods = false)
class DropSpentChallenges {
    @Bean
    static Job dropSpentChallengesJob(PasskeyChallenges challenges) {
        return Job.of(
                "accounts.drop-spent-challenges", Duration.ofHours(1), challenges::dropExpired);
    }
}
