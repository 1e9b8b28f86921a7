package org.consilium.messaging;

import java.time.LocalDate;
import org.consilium.notifications.NotificationKind;
import org.consilium.people.ProfileAct;
import org.consilium.platform.Feature;
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
    static Feature messagesFeature() {
        return Feature.of(
                        "messaging.messages",
                        "Messages",
                        "Members of one world write to one another. While it is off nobody can read or write messages; they are kept, and are in everybody's own export.",
                        true,
                        LocalDate.of(2027, 11, 30))
                .closing("/messages");
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
