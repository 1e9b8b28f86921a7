package org.consilium.notifications;

import java.time.LocalDate;
import org.consilium.platform.Feature;
import org.consilium.platform.Setting;
import org.consilium.platform.Setting.Kind;
import org.consilium.platform.SettingGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What administrators may choose and switch of telling members.
@Configuration(proxyBeanMethods = false)
public class NotificationChoices {
    private static final LocalDate DECIDE_BY = LocalDate.of(2027, 11, 30);

    /// Mails say that they can be answered, and answers are published.
    public static final Feature REPLY_BY_MAIL =
            Feature.of(
                    "notifications.reply-by-mail",
                    "Reply by e-mail",
                    "Members answer the mail that tells of a reply, and their words are published. It also needs a mail domain, given at the start. While it is off such mails are sent back with a sentence.",
                    true,
                    DECIDE_BY);

    public static final Feature PUSH =
            Feature.of(
                    "notifications.push",
                    "Web push",
                    "Devices show that there is news, never what. It calls the push services of browsers, which learn that a device is told something, and when.",
                    false,
                    DECIDE_BY);
    public static final Feature DIGEST =
            Feature.of(
                    "notifications.digest",
                    "Digest",
                    "A mail once a day or a week with what is new, for members who want it.",
                    true,
                    DECIDE_BY);

    public static final Setting DIGEST_SIZE =
            Setting.number(
                    "notifications.digest-size",
                    Kind.NUMBER,
                    "Lines of a digest",
                    "How many things a digest names at most.",
                    DigestSource.MOST,
                    3,
                    DigestSource.MOST);
    public static final Setting NOTICES_KEPT =
            Setting.number(
                    "notifications.notices-kept",
                    Kind.DAYS,
                    "Time notices are kept",
                    "How long a notice is kept after it was read.",
                    90,
                    7,
                    730);
    public static final Setting MAIL_KEPT =
            Setting.number(
                    "notifications.mail-kept",
                    Kind.DAYS,
                    "Time mails are kept",
                    "How long a mail is kept in the outbox, whatever became of it. A reply by e-mail finds its thread only as long.",
                    30,
                    7,
                    90);

    @Bean
    static SettingGroup notificationSettings() {
        return SettingGroup.of(DIGEST_SIZE, NOTICES_KEPT, MAIL_KEPT);
    }

    @Bean
    static Feature replyByMail() {
        return REPLY_BY_MAIL;
    }

    @Bean
    static Feature push() {
        return PUSH;
    }

    @Bean
    static Feature digest() {
        return DIGEST;
    }
}
