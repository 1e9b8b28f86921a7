package org.consilium.notifications.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.consilium.notifications.returning.Refusals;
import org.consilium.platform.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Carries mails from the outbox to the mail server: every few seconds, and at once when
/// [HurryMail] hears of a letter.
///
/// **What is promised.** No mail is lost: it leaves the outbox only after the server has taken it.
/// A mail is claimed in a transaction of its own, with a lease of a minute, six times as long as
/// the server is waited for; another process takes it up only when the lease has run out, because
/// ours died. In one window a mail can go out twice: when we die, or lose the database, or give up
/// waiting, after the server has taken the mail and before our mark of it is committed. SMTP knows
/// no transaction with us, so this cannot be closed from our side; the second one carries the same
/// Message-ID, by which receivers drop it.
@Component
class CarryMail implements Job {
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(CarryMail.class);

    private final MailRepository mails;
    private final MailServer server;
    private final Refusals refusals;
    private final RetryPolicy retries;
    private final Clock clock;

    CarryMail(MailRepository mails, MailServer server, Refusals refusals, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.refusals = refusals;
        this.retries = RetryPolicy.USUAL;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.carry-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        if (!server.isConfigured()) {
            return;
        }
        mails.giveUp(clock.instant());
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = carryOne();
        }
    }

    /// False when there is nothing to carry, or nobody to carry it to.
    private boolean carryOne() {
        var claim = UUID.randomUUID();
        var now = clock.instant();
        var mail = mails.claim(claim, now, now.plus(LEASE)).orElse(null);
        if (mail == null) {
            return false;
        }
        var delivery = server.send(mail);
        if (!mark(mail, claim, delivery)) {
            LOG.warn("mail {} was taken up by another process meanwhile", mail.id().shortForm());
        }
        return !(delivery instanceof Delivery.Unreachable);
    }

    private boolean mark(WrittenMail mail, UUID claim, Delivery delivery) {
        var now = clock.instant();
        return switch (delivery) {
            case Delivery.Accepted accepted -> mails.sent(mail.id(), claim, now);
            case Delivery.Refused(var problem) -> {
                LOG.warn("mail {} is refused for good", mail.id().shortForm());
                boolean marked = mails.failed(mail.id(), claim, now, problem);
                refusals.refused(mail.id(), problem);
                yield marked;
            }
            case Delivery.Deferred(var problem) -> again(mail, claim, problem);
            case Delivery.Unreachable(var problem) -> {
                LOG.warn("the mail server cannot be reached; mails wait");
                yield again(mail, claim, problem);
            }
        };
    }

    private boolean again(WrittenMail mail, UUID claim, String problem) {
        var next = retries.next(mail.attempts(), clock.instant());
        return mails.again(mail.id(), claim, next, problem);
    }
}
