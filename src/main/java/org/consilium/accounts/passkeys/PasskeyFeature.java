package org.consilium.accounts.passkeys;

import java.time.LocalDate;
import org.consilium.platform.Feature;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Whether a passkey alone signs in; as a second factor it always counts.
@Configuration(proxyBeanMethods = false)
class PasskeyFeature {
    @Bean
    static Feature passkeyFeature() {
        return Feature.of(
                        "accounts.passkey-sign-in",
                        "Signing in by passkey alone",
                        "A passkey says who somebody is, without a password. While it is off, it is asked for after the password.",
                        true,
                        LocalDate.of(2027, 11, 30))
                .closing("/sign-in/passkey");
    }
}
