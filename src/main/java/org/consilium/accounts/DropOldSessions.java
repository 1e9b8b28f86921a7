package org.consilium.accounts;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Drops sessions that are over.
@Configuration(proxyBeanMethods = false)
class DropOldSessions {
    @Bean
    static Job dropOldSessionsJob(Sessions sessions) {
        return Job.of("accounts.drop-old-sessions", Duration.ofHours(6), sessions::dropOld);
    }
}
