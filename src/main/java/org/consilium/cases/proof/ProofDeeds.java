package org.consilium.cases.proof;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What of proofs is put on record: that somebody other than the author looked.
@Configuration(proxyBeanMethods = false)
class ProofDeeds {
    static final Deed SEEN =
            new Deed("cases.proof.see", Message.of("Looked at the proof of a patient's consent"));

    @Bean
    static Deeds proofDeeds() {
        return Deeds.of(SEEN);
    }
}
