package org.consilium.search.index;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.Job;
import org.consilium.search.SearchSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Where the index lies, and how long changes are remembered.
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {
    /// An index that was away for longer is built anew.
    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    static IndexFolder indexFolder(Environment environment, SearchSettings settings) {
        var data = Path.of(environment.getProperty("consilium.data", "data"));
        return new IndexFolder(data.resolve("search"), settings.memory());
    }

    @Bean
    static Job forgetChangesJob(ChangeLog log, Clock clock) {
        return Job.of(
                "search.forget-changes",
                Duration.ofHours(3),
                () -> log.forgetBefore(clock.instant().minus(KEPT)));
    }
}
