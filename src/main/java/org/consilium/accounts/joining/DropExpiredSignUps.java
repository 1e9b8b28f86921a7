package org.consilium.accounts.joining;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Drops sign-ups nobody confirmed.
@Configuration(proxyBeanMethods = false)
class DropExpiredSignUps {
    @Bean
    static Job dropExpiredSignUpsJob(SignUps signUps) {
        return Job.of("accounts.drop-expired-sign-ups", Duration.ofHours(6), signUps::dropExpired);
    }
}
