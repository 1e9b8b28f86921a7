package org.consilium.notifications;

import org.consilium.accounts.AccountMail;
import org.consilium.notifications.outbox.Letter;
import org.consilium.notifications.outbox.Letters;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Carries the mail of accounts: always transactional, also to people who are no members yet.
@Component
class AccountMailer implements AccountMail {
    private final Letters letters;

    AccountMailer(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void send(Addressee to, Message subject, Message text, Message action, String path) {
        letters.put(new Letter(to, null, null, subject, text, action, path));
    }

    @Override
    public void sendLast(Addressee to, Message subject, Message text, Message action, String path) {
        letters.putLast(new Letter(to, null, null, subject, text, action, path));
    }
}
