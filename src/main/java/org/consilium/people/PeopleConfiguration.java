package org.consilium.people;

import org.consilium.notifications.NotificationKind;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The place in the navigation, and what members are told.
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {
    private static final int PLACE = 30;

    @Bean
    static NavItem peoplePlace() {
        return new NavItem(PLACE, Message.of("People"), "/people", "people", Who.CLINICIAN);
    }

    @Bean
    static NotificationKind followedKind() {
        return new NotificationKind(
                        "people.followed", Message.of("colleagues who follow me"), false)
                .icon("follow");
    }
}
