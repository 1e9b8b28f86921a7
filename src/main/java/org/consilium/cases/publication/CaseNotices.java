package org.consilium.cases.publication;

import org.consilium.notifications.NotificationKind;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What members choose by, on their preferences page.
@Configuration(proxyBeanMethods = false)
class CaseNotices {
    static final NotificationKind PUBLISHED =
            new NotificationKind(
                            "cases.published", Message.of("cases of colleagues I follow"), false)
                    .icon("people");

    @Bean
    static NotificationKind casePublishedKind() {
        return PUBLISHED;
    }
}
