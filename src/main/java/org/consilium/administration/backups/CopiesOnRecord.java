package org.consilium.administration.backups;

import org.consilium.administration.AdministrationConfiguration;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.platform.InstanceCopied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Everything of everybody went into a file: that is on record, whoever holds the machine.
@Component
class CopiesOnRecord {
    private final Audit audit;

    CopiesOnRecord(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(InstanceCopied copied) {
        audit.record(
                Note.ofSystem(AdministrationConfiguration.COPY)
                        .with("kind", copied.kind())
                        .with("rows", copied.rows())
                        .with("files", copied.files()));
    }
}
