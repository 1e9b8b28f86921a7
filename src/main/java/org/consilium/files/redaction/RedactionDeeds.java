package org.consilium.files.redaction;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What of this feature is put on record.
@Configuration(proxyBeanMethods = false)
class RedactionDeeds {
    static final Deed BLACKED_OUT =
            new Deed("files.picture.redact", Message.of("Blacked out parts of a picture"));

    @Bean
    static Deeds deedsOfRedaction() {
        return Deeds.of(BLACKED_OUT);
    }
}
