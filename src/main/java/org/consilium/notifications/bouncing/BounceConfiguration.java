package org.consilium.notifications.bouncing;

import org.consilium.notifications.NotificationKind;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Word of mail that comes back, in the application only.
@Configuration(proxyBeanMethods = false)
class BounceConfiguration {
    static final NotificationKind KIND =
            new NotificationKind(
                            "notifications.bounced",
                            Message.of("mail to me that comes back"),
                            false)
                    .forEverybody()
                    .icon("mail");

    @Bean
    static NotificationKind bouncedKind() {
        return KIND;
    }
}
