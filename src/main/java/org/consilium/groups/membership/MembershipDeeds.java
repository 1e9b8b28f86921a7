package org.consilium.groups.membership;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What owners decide about people is put on record.
@Configuration(proxyBeanMethods = false)
class MembershipDeeds {
    static final Deed REMOVE =
            new Deed("groups.member.remove", Message.of("Sent a member away from a room"));

    @Bean
    static Deeds deedsOfMembership() {
        return Deeds.of(REMOVE);
    }
}
