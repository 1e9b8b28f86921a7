package org.consilium.files.serving;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What of this module is put on record.
@Configuration(proxyBeanMethods = false)
class FileDeeds {
    static final Deed OPENED = new Deed("files.file.open", Message.of("Opened a file"));

    @Bean
    static Deeds deedsOfFiles() {
        return Deeds.of(OPENED);
    }
}
