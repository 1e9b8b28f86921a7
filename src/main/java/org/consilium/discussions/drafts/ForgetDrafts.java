package org.consilium.discussions.drafts;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Forgets drafts nobody came back to.
@Configuration(proxyBeanMethods = false)
class ForgetDrafts {
    @Bean
    static Job forgetDraftsJob(Drafts drafts) {
        return Job.of("discussions.forget-drafts", Duration.ofHours(12), drafts::forgetOld);
    }
}
