package org.consilium.discussions.editing;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Forgets what was deleted too long ago to be brought back.
@Configuration(proxyBeanMethods = false)
class ForgetDeleted {
    @Bean
    static Job forgetDeletedJob(Deletions deletions) {
        return Job.of("discussions.forget-deleted", Duration.ofHours(6), deletions::forgetOld);
    }
}
