package org.consilium.notifications.outbox;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.consilium.notifications.returning.ReturnAddresses;
import org.consilium.notifications.returning.ReturnAddresses.Purpose;
import org.jspecify.annotations.Nullable;

/// Makes the message on the wire: text and HTML as alternatives, headers as R4 of the rules wants
/// them: unsubscribing by one click only from an address that begins with https. Everything that
/// came from a person stands in a header encoded and without line breaks.
final class MimeWriter {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final PublicAddress address;
    private final ReturnAddresses returns;
    private final Session session;
    private final InternetAddress from;

    MimeWriter(
            MailSettings settings,
            PublicAddress address,
            ReturnAddresses returns,
            Session session) {
        this.address = address;
        this.returns = returns;
        this.session = session;
        this.from = MailServer.InternetAddressOf.from(settings);
    }

    MimeMessage write(WrittenMail mail) throws MessagingException, UnsupportedEncodingException {
        var message = new StableMessage(session, messageId(mail.id()));
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, recipient(mail));
        message.setSubject(MailWriter.oneLine(mail.subject(), Integer.MAX_VALUE), UTF_8);
        message.setSentDate(Date.from(mail.queuedAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.answerable()) {
            message.setReplyTo(replyTo(mail.id()));
        }
        if (mail.unsubscribePath() != null && address.isSecure()) {
            message.setHeader("List-Unsubscribe", "<" + address.of(mail.unsubscribePath()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(alternatives(mail));
        message.saveChanges();
        return message;
    }

    private Address @Nullable [] replyTo(MailId mail) throws MessagingException {
        var reply = returns.of(Purpose.REPLY, mail);
        return reply.isEmpty() ? null : new Address[] {new InternetAddress(reply.get())};
    }

    /// The same at every attempt, so that a receiver who gets a mail twice can drop one.
    String messageId(MailId id) {
        var sender = from.getAddress();
        return "<" + id.shortForm() + sender.substring(sender.lastIndexOf('@')) + ">";
    }

    private static InternetAddress recipient(WrittenMail mail)
            throws MessagingException, UnsupportedEncodingException {
        var recipient = new InternetAddress(mail.toAddress(), true);
        recipient.setPersonal(MailWriter.oneLine(mail.toName(), Integer.MAX_VALUE), UTF_8);
        return recipient;
    }

    private static MimeMultipart alternatives(WrittenMail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(mail.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /// A message that keeps the id it was given.
    private static final class StableMessage extends MimeMessage {
        private final String id;

        StableMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
