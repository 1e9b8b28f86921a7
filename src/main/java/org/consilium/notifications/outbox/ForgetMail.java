package org.consilium.notifications.outbox;

import java.time.Clock;
import java.time.Duration;
import org.consilium.notifications.NotificationChoices;
import org.consilium.platform.Job;
import org.consilium.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Drops mails of long ago, whatever became of them.
@Configuration(proxyBeanMethods = false)
class ForgetMail {
    @Bean
    static Job forgetMailJob(MailRepository mails, Settings settings, Clock clock) {
        return Job.of(
                "notifications.forget-mail",
                Duration.ofHours(6),
                () ->
                        mails.forgetBefore(
                                clock.instant()
                                        .minus(settings.duration(NotificationChoices.MAIL_KEPT))));
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
