package org.consilium.verification;

import org.consilium.notifications.NotificationKind;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.NavItem;
import org.consilium.verification.model.VerificationNotices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Places in the navigation, and kinds of notices.
@Configuration(proxyBeanMethods = false)
class VerificationConfiguration {
    private static final int OWN_PLACE = 70;
    private static final int QUEUE_PLACE = 75;

    @Bean
    static NavItem ownVerification() {
        return new NavItem(
                OWN_PLACE, Message.of("Verification"), "/verification", "verified", Who.CLINICIAN);
    }

    @Bean
    static NavItem verificationQueue() {
        return new NavItem(
                QUEUE_PLACE, Message.of("Claims"), "/verification/queue", "gavel", Who.VERIFIER);
    }

    @Bean
    static NotificationKind verificationDecision() {
        return VerificationNotices.DECISION;
    }

    @Bean
    static NotificationKind verificationWaiting() {
        return VerificationNotices.WAITING;
    }

    @Bean
    static NotificationKind verificationChanged() {
        return VerificationNotices.CHANGED;
    }
}
