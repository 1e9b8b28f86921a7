package org.consilium.discussions.editing;

import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Deletions are put on record, and their undoing: who wrote it sees who took it away.
@Configuration(proxyBeanMethods = false)
class EditingDeeds {
    static final Deed DELETE = new Deed("discussions.post.delete", Message.of("Deleted a post"));
    static final Deed UNDO =
            new Deed("discussions.post.undelete", Message.of("Brought a deleted post back"));

    @Bean
    static Deeds deedsOfEditing() {
        return Deeds.of(DELETE, UNDO);
    }
}
