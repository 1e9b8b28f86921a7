package org.consilium.audit.chain;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Seals within seconds; notes roots within an hour after the day.
@Configuration(proxyBeanMethods = false)
class ChainJobs {
    @Bean
    static Job sealEntriesJob(Chain chain) {
        return Job.of("audit.seal-entries", Duration.ofSeconds(2), chain::seal);
    }

    @Bean
    static Job noteRootsJob(Chain chain) {
        return Job.of("audit.note-roots", Duration.ofHours(1), chain::noteRoots);
    }
}
