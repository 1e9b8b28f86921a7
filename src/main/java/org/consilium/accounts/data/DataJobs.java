package org.consilium.accounts.data;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Copies are made soon; who leaves is erased within a quarter of an hour of the time.
@Configuration(proxyBeanMethods = false)
class DataJobs {
    @Bean
    static Job makeExportsJob(Exports exports) {
        return Job.of("accounts.make-exports", Duration.ofSeconds(3), exports::makeAll);
    }

    @Bean
    static Job eraseMembersJob(Departures departures) {
        return Job.of("accounts.erase-members", Duration.ofMinutes(15), departures::eraseDue);
    }
}
