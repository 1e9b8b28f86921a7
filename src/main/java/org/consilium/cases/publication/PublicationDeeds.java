package org.consilium.cases.publication;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What publication puts on record.
@Configuration(proxyBeanMethods = false)
class PublicationDeeds {
    static final Deed PUBLISH = new Deed("cases.publish", Message.of("Published a case"));
    static final Deed REVISE = new Deed("cases.revise", Message.of("Changed a case"));

    @Bean
    static Deeds publicationDeeds() {
        return Deeds.of(PUBLISH, REVISE);
    }
}
