package org.consilium.notifications.guarding;

import org.consilium.accounts.NewDeviceUsed;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Notifications;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Puts a sign-in from a new browser among the member's notices. The mail about it is the accounts'
/// own, because nobody may decline it.
@Component
class NewDeviceListener {
    static final NotificationKind NEW_DEVICE =
            new NotificationKind(
                            "accounts.new-device",
                            Message.of("new browsers that sign in to my account"),
                            false)
                    .forEverybody()
                    .icon("shield");

    /// The kind, for the page of preferences.
    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        static NotificationKind newDeviceKind() {
            return NEW_DEVICE;
        }
    }

    private final Notifications notifications;

    NewDeviceListener(Notifications notifications) {
        this.notifications = notifications;
    }

    @ApplicationModuleListener
    void on(NewDeviceUsed used) {
        notifications.tell(
                used.member(),
                NEW_DEVICE,
                Message.of("A new browser signed in to your account. Was it you?"),
                "/account/security");
    }
}
