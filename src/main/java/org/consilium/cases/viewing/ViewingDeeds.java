package org.consilium.cases.viewing;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What of this feature is put on record: a case that left the house.
@Configuration(proxyBeanMethods = false)
class ViewingDeeds {
    static final Deed SAVED = new Deed("cases.report.save", Message.of("Saved a case as PDF"));

    @Bean
    static Deeds deedsOfViewing() {
        return Deeds.of(SAVED);
    }
}
