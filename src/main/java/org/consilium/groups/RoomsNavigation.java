package org.consilium.groups;

import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The rooms' place in the navigation.
@Configuration(proxyBeanMethods = false)
class RoomsNavigation {
    @Bean
    static NavItem roomsItem() {
        return new NavItem(20, Message.of("Rooms"), "/rooms", "rooms", Who.CLINICIAN);
    }
}
