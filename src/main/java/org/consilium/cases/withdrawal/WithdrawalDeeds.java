package org.consilium.cases.withdrawal;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What withdrawal puts on record.
@Configuration(proxyBeanMethods = false)
class WithdrawalDeeds {
    static final Deed WITHDRAW = new Deed("cases.withdraw", Message.of("Withdrew a case"));

    @Bean
    static Deeds withdrawalDeeds() {
        return Deeds.of(WITHDRAW);
    }
}
