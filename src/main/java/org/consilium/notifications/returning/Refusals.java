package org.consilium.notifications.returning;

import org.consilium.notifications.outbox.MailId;

/// Hears of mails whose address the mail server refused for good.
public interface Refusals {
    /// `problem` is what the server said; called after the mail was marked.
    void refused(MailId mail, String problem);
}
