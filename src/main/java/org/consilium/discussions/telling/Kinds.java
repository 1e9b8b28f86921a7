package org.consilium.discussions.telling;

import org.consilium.notifications.NotificationKind;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What members choose by, on their preferences page.
@Configuration(proxyBeanMethods = false)
class Kinds {
    static final NotificationKind REPLY =
            new NotificationKind(
                            "discussions.reply", Message.of("replies in threads I follow"), true)
                    .grouped(
                            "{count, plural, one {# new reply} other {# new replies}} in a thread you follow.")
                    .icon("reply");
    static final NotificationKind MENTION =
            new NotificationKind(
                            "discussions.mention", Message.of("colleagues who mention me"), true)
                    .icon("people");
    static final NotificationKind ACCEPTED =
            new NotificationKind(
                            "discussions.accepted", Message.of("replies of mine accepted"), true)
                    .icon("check");
    static final NotificationKind HELPFUL =
            new NotificationKind(
                            "discussions.helpful",
                            Message.of("replies of mine marked helpful"),
                            false)
                    .grouped(
                            "Replies of yours in a thread were helpful to {count, plural, one {# colleague} other {# colleagues}}.")
                    .icon("helpful");
    static final NotificationKind OFFERED =
            new NotificationKind(
                            "discussions.offered",
                            Message.of("questions of my specialty that wait for an answer"),
                            true)
                    .icon("question");
    static final NotificationKind RETRACTED =
            new NotificationKind(
                            "discussions.retracted",
                            Message.of("retractions of what I cited"),
                            true)
                    .icon("book");

    @Bean
    static NotificationKind replyKind() {
        return REPLY;
    }

    @Bean
    static NotificationKind mentionKind() {
        return MENTION;
    }

    @Bean
    static NotificationKind acceptedKind() {
        return ACCEPTED;
    }

    @Bean
    static NotificationKind helpfulKind() {
        return HELPFUL;
    }

    @Bean
    static NotificationKind offeredKind() {
        return OFFERED;
    }

    @Bean
    static NotificationKind retractedKind() {
        return RETRACTED;
    }
}
