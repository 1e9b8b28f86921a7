package org.consilium.messaging;

import org.consilium.notifications.NotificationKind;
import org.consilium.people.ProfileAct;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.NavItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The place in the navigation, the button on profiles, and what members are told.
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {
    private static final int PLACE = 35;

    @Bean
    static NavItem messagesPlace() {
        return new NavItem(PLACE, Message.of("Messages"), "/messages", "mail", Who.MEMBER);
    }

    @Bean
    static ProfileAct writeMessage() {
        return new ProfileAct(Message.of("Write a message"), "/messages/new?to=", "mail");
    }

    @Bean
    static NotificationKind messageKind() {
        return new NotificationKind("messaging.message", Message.of("messages to me"), true)
                .grouped("{count, plural, one {# new message} other {# new messages}} for you.")
                .icon("mail")
                .forEverybody();
    }
}
