package org.consilium.notifications.outbox;

import org.consilium.audit.Audit;
import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.platform.Demo;
import org.consilium.platform.Item;
import org.consilium.platform.NotFound;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Administrators see the outbox. In a demo world without a mail server everybody does, because a
/// newcomer must find the mail that confirms them. What a transactional mail says is shown only
/// where there is no mail server: it holds a key that is its reader's.
@Component
class OutboxAccess {
    static final Deed READ = new Deed("notifications.mail.view", Message.of("Read a mail"));
    static final Deed RETRY =
            new Deed("notifications.mail.retry", Message.of("Had a mail sent again"));

    private final MailRepository mails;
    private final MailServer server;
    private final Demo demo;
    private final Audit audit;
    private volatile boolean told;

    OutboxAccess(MailRepository mails, MailServer server, Demo demo, Audit audit) {
        this.mails = mails;
        this.server = server;
        this.demo = demo;
        this.audit = audit;
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

    /// Puts an administrator's look on record: there is no other way to a mail.
    KeptMail toRead(Viewer viewer, MailId id) {
        toList(viewer);
        var mail = mails.find(id).map(this::withoutKeys).orElseThrow(NotFound::new);
        if (viewer.has(Role.ADMINISTRATOR)) {
            audit.record(viewer, READ, new Item("mail", id.value()), mail.member());
        }
        return mail;
    }

    void toRetry(Viewer viewer) {
        if (!viewer.has(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }

    private KeptMail withoutKeys(KeptMail mail) {
        return mail.transactional() && server.isConfigured()
                ? new KeptMail(mail.line(), mail.member(), true, "", "", "/")
                : mail;
    }

    /// A world that was told stays told, so the answer is kept once it is yes.
    private boolean isDemo() {
        if (!told) {
            told = demo.isTold();
        }
        return told;
    }

    /// What is put on record of the outbox.
    @Configuration(proxyBeanMethods = false)
    static class OnRecord {
        @Bean
        static Deeds deedsOfOutbox() {
            return Deeds.of(READ, RETRY);
        }
    }
}
