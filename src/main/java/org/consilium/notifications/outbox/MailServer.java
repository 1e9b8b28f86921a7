package org.consilium.notifications.outbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.consilium.notifications.returning.ReturnAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Talks SMTP, one connection for each mail. However slow the server, a call ends within
/// [#DEADLINE]: the conversation runs on a virtual thread, and interrupting one closes the socket
/// it waits on.
@Component
class MailServer {
    static final Duration DEADLINE = Duration.ofSeconds(10);

    private static final String SOCKET_TIMEOUT = "5000";
    private static final Pattern FINAL_ANSWER = Pattern.compile("5\\d\\d[ -]");
    private static final int PROBLEM_CHARACTERS = 300;

    private final MailSettings settings;
    private final MimeWriter mime;
    private final ReturnAddresses returns;
    private final Properties properties;

    MailServer(MailSettings settings, PublicAddress address, ReturnAddresses returns) {
        this.settings = settings;
        this.returns = returns;
        this.properties = properties(settings);
        var session = Session.getInstance(properties);
        this.mime = new MimeWriter(settings, address, returns, session);
    }

    boolean isConfigured() {
        return settings.isConfigured();
    }

    Delivery send(WrittenMail mail) {
        var conversation = new FutureTask<Delivery>(() -> converse(mail));
        Thread.ofVirtual().name("smtp").start(conversation);
        try {
            return conversation.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            conversation.cancel(true);
            return new Delivery.Unreachable("The mail server did not answer in time.");
        } catch (InterruptedException stop) {
            conversation.cancel(true);
            Thread.currentThread().interrupt();
            return new Delivery.Unreachable("Consilium was stopped.");
        } catch (ExecutionException | CancellationException failure) {
            return new Delivery.Unreachable(problem(failure.getCause()));
        }
    }

    private Delivery converse(WrittenMail mail) {
        return attempt(() -> {
            var message = mime.write(mail);
            try (var transport = session(mail).getTransport()) {
                connect(transport);
                return attemptToSend(transport, message);
            }
        });
    }

    /// With an address of this mail's own for word that it did not arrive, where mail comes in.
    private Session session(WrittenMail mail) {
        var own = new Properties();
        own.putAll(properties);
        returns.of(ReturnAddresses.Purpose.BOUNCE, mail.id())
                .ifPresent(address -> own.put("mail.smtp.from", address));
        return Session.getInstance(own);
    }

    private void connect(jakarta.mail.Transport transport) throws MessagingException {
        if (settings.user().isEmpty()) {
            transport.connect();
        } else {
            transport.connect(
                    settings.host(), settings.port(), settings.user(), settings.password());
        }
    }

    private static Delivery attemptToSend(jakarta.mail.Transport transport, MimeMessage message)
            throws MessagingException {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Delivery.Accepted();
        } catch (SendFailedException failure) {
            return isPermanent(failure)
                    ? new Delivery.Refused(problem(failure))
                    : new Delivery.Deferred(problem(failure));
        }
    }

    private static Delivery attempt(Callable<Delivery> conversation) {
        try {
            return conversation.call();
        } catch (AuthenticationFailedException failure) {
            return new Delivery.Unreachable(problem(failure));
        } catch (jakarta.mail.internet.AddressException notAnAddress) {
            return new Delivery.Refused("This is not an e-mail address.");
        } catch (Exception failure) {
            return new Delivery.Unreachable(problem(failure));
        }
    }

    /// The server's answer about the recipient or the message is final when its code is 5xx.
    private static boolean isPermanent(SendFailedException failure) {
        for (@Nullable Throwable each = failure; each != null; each = next(each)) {
            if (FINAL_ANSWER.matcher(String.valueOf(each.getMessage())).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException messaging
                ? messaging.getNextException()
                : failure.getCause();
    }

    private static String problem(@Nullable Throwable failure) {
        var said = failure == null ? "" : String.valueOf(failure.getMessage());
        var line = MailWriter.oneLine(said, PROBLEM_CHARACTERS);
        return line.isEmpty() ? "The mail server could not be reached." : line;
    }

    private static Properties properties(MailSettings settings) {
        var tls = settings.tls();
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", settings.host());
        properties.put("mail.smtp.port", Integer.toString(settings.port()));
        properties.put("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.put(
                "mail.smtp.starttls.enable", Boolean.toString(tls == MailSettings.Tls.STARTTLS));
        properties.put(
                "mail.smtp.starttls.required", Boolean.toString(tls == MailSettings.Tls.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(tls == MailSettings.Tls.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", SOCKET_TIMEOUT);
        properties.put("mail.smtp.timeout", SOCKET_TIMEOUT);
        properties.put("mail.smtp.writetimeout", SOCKET_TIMEOUT);
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.mime.allowutf8", "false");
        var from = InternetAddressOf.from(settings);
        properties.put("mail.smtp.from", from.getAddress());
        return properties;
    }

    /// The sender's address, checked when the settings were read.
    static final class InternetAddressOf {
        private InternetAddressOf() {}

        static InternetAddress from(MailSettings settings) {
            try {
                return new InternetAddress(settings.from(), true);
            } catch (jakarta.mail.internet.AddressException checkedBefore) {
                throw new IllegalStateException(checkedBefore);
            }
        }
    }
}
