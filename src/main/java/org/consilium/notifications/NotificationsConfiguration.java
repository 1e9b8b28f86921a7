package org.consilium.notifications;

import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The bell in the navigation; the layout puts the count on it.
@Configuration(proxyBeanMethods = false)
class NotificationsConfiguration {
    private static final int PLACE = 40;
    private static final int LAST = 900;

    @Bean
    static NavItem noticesPlace() {
        return new NavItem(PLACE, Message.of("Notices"), "/notices", "bell", Who.MEMBER);
    }

    @Bean
    static NavItem outboxPlace() {
        return new NavItem(LAST, Message.of("Outbox"), "/outbox", "outbox", Who.ADMINISTRATOR);
    }
}
