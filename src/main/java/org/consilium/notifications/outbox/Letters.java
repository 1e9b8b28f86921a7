package org.consilium.notifications.outbox;

import org.consilium.platform.Signals;
import org.springframework.stereotype.Component;

/// Puts letters into the outbox. Called inside a transaction of the caller's.
@Component
public class Letters {
    static final String SIGNAL = "mail";

    private final MailWriter writer;
    private final MailRepository mails;
    private final Signals signals;

    Letters(MailWriter writer, MailRepository mails, Signals signals) {
        this.writer = writer;
        this.mails = mails;
        this.signals = signals;
    }

    public void put(Letter letter) {
        var mail = writer.write(letter);
        mails.add(
                mail, letter.member(), letter.path(), RetryPolicy.USUAL.giveUpAt(mail.queuedAt()));
        signals.send(SIGNAL, "");
    }
}
