package org.consilium.notifications;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.consilium.accounts.AccountMail.Addressee;
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
            queueWanted(List.of(mail));
        }
    }

    /// As [#queue], for mails whose readers were asked before.
    void queueWanted(Collection<Mail> mails) {
        if (mails.isEmpty()) {
            return;
        }
        var addressees = recipients.of(mails.stream().map(Mail::to).distinct().toList());
        letters.putAll(
                mails.stream()
                        .filter(mail -> addressees.containsKey(mail.to()))
                        .map(mail ->
                                letter(mail, Objects.requireNonNull(addressees.get(mail.to()))))
                        .toList());
    }

    private static Letter letter(Mail mail, Addressee addressee) {
        var kind = mail.kind();
        return new Letter(
                addressee,
                mail.to(),
                kind == null ? null : kind.key(),
                mail.subject(),
                mail.text(),
                mail.action(),
                mail.path());
    }
}
