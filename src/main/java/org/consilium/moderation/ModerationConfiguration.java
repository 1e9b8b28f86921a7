package org.consilium.moderation;

import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The moderators' place in the navigation.
@Configuration(proxyBeanMethods = false)
class ModerationConfiguration {
    private static final int PLACE = 76;

    @Bean
    static NavItem moderationPlace() {
        return new NavItem(PLACE, Message.of("Reports"), "/moderation", "flag", Who.MODERATOR);
    }
}
