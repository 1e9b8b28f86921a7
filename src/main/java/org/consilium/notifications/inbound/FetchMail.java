package org.consilium.notifications.inbound;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.consilium.accounts.AccountMail.Addressee;
import org.consilium.notifications.outbox.Letter;
import org.consilium.notifications.outbox.Letters;
import org.consilium.notifications.returning.ReturnAddresses;
import org.consilium.platform.Job;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Fetches mail from a mailbox, where the operator has one instead of a mail server in front of
/// ours. What was taken is deleted there; what could not be taken now stays for the next time. A
/// mail that is refused is answered, because nobody else would.
@Component
class FetchMail implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(FetchMail.class);
    private static final int AT_ONCE = 100;
    private static final String TIMEOUT = "10000";
    private static final List<String> RECIPIENTS =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");

    private final InboundSettings settings;
    private final ReturnAddresses addresses;
    private final InboundMails mails;
    private final Letters letters;
    private final RateLimits limits;

    FetchMail(
            InboundSettings settings,
            ReturnAddresses addresses,
            InboundMails mails,
            Letters letters,
            RateLimits limits) {
        this.settings = settings;
        this.addresses = addresses;
        this.mails = mails;
        this.letters = letters;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "notifications.fetch-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        if (!settings.hasMailbox()) {
            return;
        }
        try (var store = open()) {
            fetch(store);
        } catch (MessagingException away) {
            LOG.warn("the mailbox cannot be read: {}", away.getMessage());
        }
    }

    private Store open() throws MessagingException {
        var protocol = settings.imapTls() ? "imaps" : "imap";
        var properties = new Properties();
        for (var each : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.put("mail." + protocol + "." + each, TIMEOUT);
        }
        properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        var store = Session.getInstance(properties).getStore(protocol);
        store.connect(
                settings.imapHost(),
                settings.imapPort(),
                settings.imapUser(),
                settings.imapPassword());
        return store;
    }

    private void fetch(Store store) throws MessagingException {
        try (var inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            int last = Math.min(inbox.getMessageCount(), AT_ONCE);
            for (int number = 1; number <= last; number++) {
                var mail = inbox.getMessage(number);
                if (isDone(mail)) {
                    mail.setFlag(Flags.Flag.DELETED, true);
                }
            }
            inbox.expunge();
        }
    }

    /// False when it is to come again.
    private boolean isDone(Message mail) throws MessagingException {
        var to = recipient(mail);
        if (to.isEmpty() || mail.getSize() > settings.mostBytes()) {
            return true;
        }
        try {
            var whole = new ByteArrayOutputStream();
            mail.writeTo(whole);
            var copy = InboundServer.parse(whole.toByteArray());
            if (mails.take(to.get(), copy) instanceof Verdict.Refused(var why)) {
                answer(copy, why);
            }
            return true;
        } catch (IOException unreadable) {
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("a mail of the mailbox could not be taken", failure);
            return false;
        }
    }

    private Optional<ReturnAddresses.Return> recipient(Message mail) throws MessagingException {
        for (var header : RECIPIENTS) {
            var values = mail.getHeader(header);
            var found =
                    values == null
                            ? Optional.<ReturnAddresses.Return>empty()
                            : Arrays.stream(values)
                                    .flatMap(FetchMail::addressesIn)
                                    .flatMap(address -> addresses.read(address).stream())
                                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Stream<String> addressesIn(String header) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(header, false))
                    .map(InternetAddress::getAddress);
        } catch (jakarta.mail.internet.AddressException unreadable) {
            return Stream.empty();
        }
    }

    private void answer(MimeMessage mail, org.consilium.ui.Message why) throws MessagingException {
        var from = mail.getFrom();
        if (from == null || !(from[0] instanceof InternetAddress sender)) {
            return;
        }
        var address = sender.getAddress().toLowerCase(Locale.ROOT);
        if (limits.take(RateLimit.MAILED_ANSWER_PER_ADDRESS, address)) {
            letters.put(
                    new Letter(
                            new Addressee(address, address, Locale.UK, ZoneOffset.UTC),
                            null,
                            null,
                            InboundMails.SUBJECT,
                            why,
                            org.consilium.ui.Message.of("Open Consilium"),
                            "/"));
        }
    }
}
