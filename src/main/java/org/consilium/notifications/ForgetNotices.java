package org.consilium.notifications;

import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Drops notices read more than ninety days ago.
@Configuration(proxyBeanMethods = false)
class ForgetNotices {
    private static final Duration KEPT = Duration.ofDays(90);

    @Bean
    static Job forgetNoticesJob(NoticeRepository notices, Clock clock) {
        return Job.of(
                "notifications.forget-notices",
                Duration.ofHours(6),
                () -> notices.forgetReadBefore(clock.instant().minus(KEPT)));
    }
}
