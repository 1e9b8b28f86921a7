package org.consilium.administration.announcing;

import java.time.Clock;
import org.consilium.administration.AdministrationConfiguration;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.platform.Ids;
import org.consilium.platform.Item;
import org.consilium.platform.Signals;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Announces and withdraws.
@Component
class Announcing {
    private final AnnouncementRepository rows;
    private final Signals signals;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    Announcing(AnnouncementRepository rows, Signals signals, Audit audit, Ids ids, Clock clock) {
        this.rows = rows;
        this.signals = signals;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public void publish(Viewer by, AnnouncementForm form) {
        var notice = form.notice(new AnnouncementId(ids.next()), by.zone(), clock.instant());
        rows.insert(notice, by.id(), clock.instant());
        audit.record(Note.of(by, AdministrationConfiguration.ANNOUNCE).about(item(notice.id())));
        signals.send(CurrentAnnouncements.SIGNAL, "");
    }

    /// False when it has ended already.
    @Transactional
    public boolean withdraw(Viewer by, AnnouncementId id) {
        if (!rows.withdraw(id, clock.instant())) {
            return false;
        }
        audit.record(Note.of(by, AdministrationConfiguration.WITHDRAW).about(item(id)));
        signals.send(CurrentAnnouncements.SIGNAL, "");
        return true;
    }

    private static Item item(AnnouncementId id) {
        return new Item("announcement", id.value());
    }
}
