package org.consilium.notifications;

import org.consilium.notifications.outbox.Letter;
import org.consilium.notifications.outbox.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes letters, which a job carries to the mail server.
@Component
public class Outbox {
    private final RecipientRepository recipients;
    private final PreferenceRepository preferences;
    private final Letters letters;

    Outbox(RecipientRepository recipients, PreferenceRepository preferences, Letters letters) {
        this.recipients = recipients;
        this.preferences = preferences;
        this.letters = letters;
    }

    /// Puts a letter into the outbox, as part of the caller's transaction: it is sent if and only
    /// if that transaction commits. A letter of a kind its reader declined is dropped.
    @Transactional
    public void queue(Mail mail) {
        var kind = mail.kind();
        if (kind == null || preferences.of(mail.to()).want(kind, Channel.MAIL)) {
            put(mail);
        }
    }

    private void put(Mail mail) {
        var kind = mail.kind();
        recipients
                .find(mail.to())
                .ifPresent(addressee ->
                        letters.put(
                                new Letter(
                                        addressee,
                                        mail.to(),
                                        kind == null ? null : kind.key(),
                                        mail.subject(),
                                        mail.text(),
                                        mail.action(),
                                        mail.path())));
    }
}
