package org.consilium.home;

import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The first page's place in the navigation: the first.
@Configuration(proxyBeanMethods = false)
class HomeNavigation {
    @Bean
    static NavItem homeItem() {
        return new NavItem(10, Message.of("Home"), "/", "home", Who.MEMBER);
    }
}
