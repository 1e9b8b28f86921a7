package org.consilium.accounts.joining;

import java.time.LocalDate;
import org.consilium.platform.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whether people may make themselves an account.
@Configuration(proxyBeanMethods = false)
class JoiningFeature {
    @Bean
    static Feature signUpFeature() {
        return Feature.of(
                        "accounts.sign-up",
                        "Signing up",
                        "Anybody can make an account with a mail address of theirs. While it is off, accounts are made by your organisation's own sign-in only; whoever has one keeps it.",
                        true,
                        LocalDate.of(2027, 11, 30))
                .closing("/sign-up");
    }
}
