package org.consilium.notifications.outbox;

import java.time.Clock;
import org.consilium.audit.Audit;
import org.consilium.platform.Item;
import org.consilium.platform.Signals;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a mail that was given up another two days.
@Component
public class RetryMail {
    private final MailRepository mails;
    private final Signals signals;
    private final Audit audit;
    private final Clock clock;

    RetryMail(MailRepository mails, Signals signals, Audit audit, Clock clock) {
        this.mails = mails;
        this.signals = signals;
        this.audit = audit;
        this.clock = clock;
    }

    /// False when the mail is not one that was given up.
    @Transactional
    public boolean retry(Viewer viewer, MailId id) {
        var now = clock.instant();
        boolean waits = mails.retry(id, now, RetryPolicy.USUAL.giveUpAt(now));
        if (waits) {
            audit.record(viewer, OutboxAccess.RETRY, new Item("mail", id.value()), null);
        }
        signals.send(Letters.SIGNAL, "");
        return waits;
    }
}
