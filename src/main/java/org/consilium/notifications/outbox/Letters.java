package org.consilium.notifications.outbox;

import java.util.Collection;
import java.util.List;
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
        putAll(List.of(letter));
    }

    /// Puts many at once.
    public void putAll(Collection<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        mails.add(letters.stream().map(this::written).toList());
        signals.send(SIGNAL, "");
    }

    /// Puts a letter that is forgotten as soon as it is carried.
    public void putLast(Letter letter) {
        var kept = written(letter);
        mails.add(List.of(kept));
        mails.markFarewell(kept.mail().id());
        signals.send(SIGNAL, "");
    }

    private MailRepository.Kept written(Letter letter) {
        var mail = writer.write(letter);
        var due = letter.notBefore();
        return new MailRepository.Kept(
                mail,
                letter.member(),
                letter.path(),
                letter.answers(),
                due == null ? mail.queuedAt() : due);
    }
}
