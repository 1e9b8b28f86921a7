package org.consilium.notifications;

import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.Job;
import org.consilium.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Drops notices read long ago.
@Configuration(proxyBeanMethods = false)
class ForgetNotices {
    @Bean
    static Job forgetNoticesJob(NoticeRepository notices, Settings settings, Clock clock) {
        return Job.of(
                "notifications.forget-notices",
                Duration.ofHours(6),
                () ->
                        notices.forgetReadBefore(
                                clock.instant()
                                        .minus(
                                                settings.duration(
                                                        NotificationChoices.NOTICES_KEPT))));
    }
}
