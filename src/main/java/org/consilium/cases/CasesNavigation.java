package org.consilium.cases;

import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The cases' place in the navigation.
@Configuration(proxyBeanMethods = false)
class CasesNavigation {
    @Bean
    static NavItem casesItem() {
        return new NavItem(25, Message.of("Cases"), "/cases", "question", Who.VERIFIED);
    }
}
