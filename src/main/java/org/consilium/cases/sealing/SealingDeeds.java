package org.consilium.cases.sealing;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What keepers put on record.
@Configuration(proxyBeanMethods = false)
class SealingDeeds {
    static final Deed ASK =
            new Deed("cases.unseal.ask", Message.of("Asked for a sealed name to be opened"));
    static final Deed OPEN = new Deed("cases.unseal.open", Message.of("Opened a sealed name"));
    static final Deed READ = new Deed("cases.unseal.read", Message.of("Read an opened name"));

    @Bean
    static Deeds sealingDeeds() {
        return Deeds.of(ASK, OPEN, READ);
    }
}
