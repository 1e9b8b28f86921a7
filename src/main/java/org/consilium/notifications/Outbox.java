package org.consilium.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.consilium.notifications.model.PreferenceRepository;
import org.consilium.notifications.model.Recipient;
import org.consilium.notifications.model.RecipientRepository;
import org.consilium.notifications.outbox.Letter;
import org.consilium.notifications.outbox.Letters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes letters, which a job carries to the mail server. What was not asked for by an act of its
/// reader waits until their quiet hours end, and does not go to an address whose mail comes back.
@Component
public class Outbox {
    private final RecipientRepository recipients;
    private final PreferenceRepository preferences;
    private final Letters letters;
    private final Clock clock;

    Outbox(
            RecipientRepository recipients,
            PreferenceRepository preferences,
            Letters letters,
            Clock clock) {
        this.recipients = recipients;
        this.preferences = preferences;
        this.letters = letters;
        this.clock = clock;
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
        var found = recipients.of(mails.stream().map(Mail::to).distinct().toList());
        letters.putAll(
                mails.stream()
                        .filter(mail -> reaches(mail, found.get(mail.to())))
                        .map(mail -> letter(mail, Objects.requireNonNull(found.get(mail.to()))))
                        .toList());
    }

    private static boolean reaches(Mail mail, @org.jspecify.annotations.Nullable Recipient to) {
        return to != null && (mail.kind() == null || !to.bounced());
    }

    private Letter letter(Mail mail, Recipient recipient) {
        var kind = mail.kind();
        var letter =
                new Letter(
                        recipient.addressee(),
                        mail.to(),
                        kind == null ? null : kind.key(),
                        mail.subject(),
                        mail.text(),
                        mail.action(),
                        mail.path());
        return letter.answering(mail.answers()).notBefore(due(kind, recipient));
    }

    private Instant due(
            @org.jspecify.annotations.Nullable NotificationKind kind, Recipient recipient) {
        var now = clock.instant();
        return kind == null || kind.onCall() ? now : recipient.quietUntil(now);
    }
}
