package org.consilium.groups.importing;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// An import is put on record, with how many texts passed the gate unseen as literature.
@Configuration(proxyBeanMethods = false)
class ImportDeeds {
    static final Deed IMPORT =
            new Deed("groups.posts.import", Message.of("Imported texts into a room"));

    @Bean
    static Deeds deedsOfImporting() {
        return Deeds.of(IMPORT);
    }
}
