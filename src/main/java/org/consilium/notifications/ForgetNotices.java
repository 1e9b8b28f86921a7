package org.consilium.notifications;

import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Drops notices read more than ninety days ago.
@Component
class ForgetNotices implements Job {
    private static final Duration KEPT = Duration.ofDays(90);

    private final NoticeRepository notices;
    private final Clock clock;

    ForgetNotices(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.forget-notices";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        notices.forgetReadBefore(clock.instant().minus(KEPT));
    }
}
