package org.consilium.notifications;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes letters, which a job carries to the mail server.
@Component
public class Outbox {
    Outbox() {}

    /// Puts a letter into the outbox, as part of the caller's transaction: it is sent if and only
    /// if that transaction commits.
    @Transactional
    public void queue(Mail mail) {}
}
