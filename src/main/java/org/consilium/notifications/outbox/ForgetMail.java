package org.consilium.notifications.outbox;

import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Drops mails of more than a month ago, whatever became of them.
@Component
class ForgetMail implements Job {
    private static final Duration KEPT = Duration.ofDays(30);

    private final MailRepository mails;
    private final Clock clock;

    ForgetMail(MailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.forget-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        mails.forgetBefore(clock.instant().minus(KEPT));
    }
}
