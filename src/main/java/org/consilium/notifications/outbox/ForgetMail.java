package org.consilium.notifications.outbox;

import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Drops mails of more than a month ago, whatever became of them.
@Configuration(proxyBeanMethods = false)
class ForgetMail {
    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    static Job forgetMailJob(MailRepository mails, Clock clock) {
        return Job.of(
                "notifications.forget-mail",
                Duration.ofHours(6),
                () -> mails.forgetBefore(clock.instant().minus(KEPT)));
    }

    /// Who left has no address here any more, once the mail that says so is on its way. Without a
    /// mail server it would wait for ever, so it goes at the first look.
    @Bean
    static Job forgetFarewellsJob(MailRepository mails, MailServer server) {
        return Job.of(
                "notifications.forget-farewells",
                Duration.ofMinutes(1),
                () -> mails.forgetFarewells(!server.isConfigured()));
    }
}
