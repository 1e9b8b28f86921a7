package org.consilium.notifications.outbox;

import org.consilium.platform.Demo;
import org.consilium.platform.NotFound;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.springframework.stereotype.Component;

/// Administrators see the outbox. In a demo world without a mail server everybody does, because a
/// newcomer must find the mail that confirms them. What a transactional mail says is shown only
/// where there is no mail server: it holds a key that is its reader's.
@Component
class OutboxAccess {
    private final MailRepository mails;
    private final MailServer server;
    private final Demo demo;
    private volatile boolean told;

    OutboxAccess(MailRepository mails, MailServer server, Demo demo) {
        this.mails = mails;
        this.server = server;
        this.demo = demo;
    }

    /// Whether the outbox lies open for everybody.
    boolean isOpen() {
        return !server.isConfigured() && isDemo();
    }

    void toList(Viewer viewer) {
        if (!viewer.has(Role.ADMINISTRATOR) && !isOpen()) {
            throw new NotFound();
        }
    }

    KeptMail toRead(Viewer viewer, MailId id) {
        toList(viewer);
        return mails.find(id).map(this::withoutKeys).orElseThrow(NotFound::new);
    }

    void toRetry(Viewer viewer) {
        if (!viewer.has(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    private KeptMail withoutKeys(KeptMail mail) {
        return mail.transactional() && server.isConfigured()
                ? new KeptMail(mail.line(), true, "", "", "/")
                : mail;
    }

    /// A world that was told stays told, so the answer is kept once it is yes.
    private boolean isDemo() {
        if (!told) {
            told = demo.isTold();
        }
        return told;
    }
}
