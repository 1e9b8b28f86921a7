package org.consilium.notifications.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.consilium.accounts.Viewers;
import org.consilium.notifications.InboundReply;
import org.consilium.notifications.Mail;
import org.consilium.notifications.NotificationChoices;
import org.consilium.notifications.Outbox;
import org.consilium.notifications.model.RecipientRepository;
import org.consilium.notifications.outbox.MailId;
import org.consilium.notifications.returning.Refusals;
import org.consilium.notifications.returning.ReturnAddresses;
import org.consilium.notifications.returning.SentMail;
import org.consilium.notifications.returning.SentMails;
import org.consilium.platform.Features;
import org.consilium.platform.Hashes;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Decides what becomes of a mail to one of our addresses. The address alone is not enough: it must
/// come from its member's own. The same mail twice (by its Message-ID) is published once.
@Component
class InboundMails {
    private static final Message WRONG_SENDER =
            Message.of(
                    "This address takes replies from one member only. Write from the address to which Consilium sends you mail, or reply on the page.");
    private static final Message TOO_OLD =
            Message.of("This reply address is not valid any more. Reply on the page.");
    private static final Message SWITCHED_OFF =
            Message.of("Replies by e-mail are not taken at present. Reply on the page.");
    static final Message SUBJECT = Message.of("Your reply was not published");
    private static final Message ACTION = Message.of("Reply on the page");

    private final SentMails mails;
    private final RecipientRepository recipients;
    private final Viewers viewers;
    private final List<InboundReply> takers;
    private final Refusals refusals;
    private final RateLimits limits;
    private final Outbox outbox;
    private final Features features;

    InboundMails(
            SentMails mails,
            RecipientRepository recipients,
            Viewers viewers,
            List<InboundReply> takers,
            Refusals refusals,
            RateLimits limits,
            Outbox outbox,
            Features features) {
        this.mails = mails;
        this.recipients = recipients;
        this.viewers = viewers;
        this.takers = List.copyOf(takers);
        this.refusals = refusals;
        this.limits = limits;
        this.outbox = outbox;
        this.features = features;
    }

    Verdict take(ReturnAddresses.Return to, MimeMessage mail)
            throws MessagingException, IOException {
        return switch (to.purpose()) {
            case BOUNCE -> bounced(to.mail(), mail);
            case REPLY -> replied(to.mail(), mail);
        };
    }

    private Verdict bounced(MailId id, MimeMessage report) throws MessagingException, IOException {
        DeliveryReport.failure(report).ifPresent(problem -> refusals.refused(id, problem));
        return new Verdict.Taken();
    }

    private Verdict replied(MailId id, MimeMessage reply) throws MessagingException, IOException {
        if (!features.isOn(NotificationChoices.REPLY_BY_MAIL)) {
            return new Verdict.Refused(SWITCHED_OFF);
        }
        var sender = sender(reply);
        if (AutomaticMail.is(reply, sender)) {
            return new Verdict.Taken();
        }
        var answered = mails.find(id).orElse(null);
        if (answered == null || answered.answers() == null) {
            return new Verdict.Refused(TOO_OLD);
        }
        var recipient = recipients.of(List.of(answered.member())).get(answered.member());
        if (recipient == null || !recipient.addressee().email().equalsIgnoreCase(sender)) {
            return new Verdict.Refused(WRONG_SENDER);
        }
        publish(answered, answered.answers(), reply);
        return new Verdict.Taken();
    }

    private void publish(SentMail answered, Item thing, MimeMessage reply)
            throws MessagingException, IOException {
        var member = answered.member();
        var text = MailText.of(reply);
        if (text.attachments()) {
            explain(
                    member,
                    Message.of(
                            "Something was attached to your reply by e-mail, and attachments are not taken by mail. Nothing was published. Send it again without, or write on the page."),
                    "/");
            return;
        }
        var words = text.reply();
        if (words.isEmpty()) {
            explain(
                    member,
                    Message.of(
                            "In your reply by e-mail there was nothing besides the quoted mail. Nothing was published."),
                    "/");
            return;
        }
        try {
            take(member, thing, words, submission(member, reply));
        } catch (NotFound gone) {
            explain(
                    member,
                    Message.of(
                            "You answered a mail by e-mail, but you cannot reply there any more. Nothing was published."),
                    "/");
        }
    }

    private void take(MemberId member, Item thing, String words, UUID submission) {
        var author = viewers.find(member).orElseThrow(NotFound::new);
        var taker =
                takers.stream()
                        .filter(each -> each.kind().equals(thing.kind()))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        switch (taker.take(author, thing, words, submission)) {
            case InboundReply.Outcome.Published() -> {}
            case InboundReply.Outcome.Refused(var why, var path) -> explain(member, why, path);
        }
    }

    /// To the member alone, whose address the mail came from; not more often than now and then.
    private void explain(MemberId member, Message why, String path) {
        if (limits.take(RateLimit.MAILED_ANSWER_PER_ADDRESS, member.shortForm())) {
            outbox.queue(Mail.transactional(member, SUBJECT, why, ACTION, path));
        }
    }

    private static String sender(MimeMessage mail) throws MessagingException {
        var from = mail.getFrom();
        return from != null && from.length == 1 && from[0] instanceof InternetAddress address
                ? String.valueOf(address.getAddress()).toLowerCase(Locale.ROOT)
                : "";
    }

    /// The same for the same mail, so that it makes one reply; of a mail without an id, by what it
    /// says.
    private static UUID submission(MemberId member, MimeMessage mail)
            throws MessagingException, IOException {
        var id = mail.getMessageID();
        var known = id == null ? MailText.of(mail).toString() : id;
        return UUID.nameUUIDFromBytes(
                Hashes.sha256((member.shortForm() + " " + known).getBytes(StandardCharsets.UTF_8)));
    }
}
