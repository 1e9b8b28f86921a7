package org.consilium.notifications.returning;

import java.util.Optional;
import org.consilium.notifications.outbox.MailId;
import org.consilium.platform.MemberId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Mails that were written, for what comes back to them, and for who wants no more of them.
@Component
public class SentMails {
    private final SentMailRepository mails;

    SentMails(SentMailRepository mails) {
        this.mails = mails;
    }

    /// A mail to a member; empty after a month.
    public Optional<SentMail> find(MailId id) {
        return mails.find(id);
    }

    /// Takes mails of a kind out of the outbox that have not left.
    @Transactional
    public void withdraw(MemberId member, String kind) {
        mails.withdraw(member, kind);
    }
}
