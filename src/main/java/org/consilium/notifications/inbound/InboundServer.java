package org.consilium.notifications.inbound;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.consilium.notifications.returning.ReturnAddresses;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/// An SMTP server that takes mail to our own addresses and none else: it relays nothing. It says
/// that it has taken a mail only when all it means is in the database; until then the sender keeps
/// it and comes again.
@Component
class InboundServer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(InboundServer.class);
    private static final int CONNECTIONS = 50;
    private static final int RECIPIENTS = 5;
    private static final int TIMEOUT_SECONDS = 60;
    private static final int NO_SUCH_MAILBOX = 550;
    private static final int TOO_LARGE = 552;
    private static final int TRY_LATER = 451;
    private static final int DRAINED = 20;

    private final InboundSettings settings;
    private final ReturnAddresses addresses;
    private final InboundMails mails;
    private @Nullable SMTPServer server;

    InboundServer(InboundSettings settings, ReturnAddresses addresses, InboundMails mails) {
        this.settings = settings;
        this.addresses = addresses;
        this.mails = mails;
    }

    @Override
    public void start() {
        if (!settings.hasServer()) {
            return;
        }
        server =
                SMTPServer.port(settings.port())
                        .bindAddress(bind())
                        .hostName(settings.domain())
                        .softwareName("Consilium")
                        .maxMessageSize(settings.mostBytes())
                        .maxRecipients(RECIPIENTS)
                        .maxConnections(CONNECTIONS)
                        .connectionTimeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                        .executorService(Executors.newVirtualThreadPerTaskExecutor())
                        .messageHandlerFactory(Handler::new)
                        .build();
        server.start();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    private InetAddress bind() {
        try {
            return InetAddress.getByName(settings.bind());
        } catch (UnknownHostException unknown) {
            throw new IllegalStateException("consilium.inbound.bind is no address", unknown);
        }
    }

    /// One mail, from its envelope to its end.
    private final class Handler implements MessageHandler {
        private ReturnAddresses.@Nullable Return to;

        Handler(MessageContext context) {}

        @Override
        public void from(String sender) {
            // Anybody may write; who it is, is asked of the mail itself.
        }

        @Override
        public void recipient(String address) throws RejectException {
            to =
                    addresses
                            .read(address)
                            .orElseThrow(() ->
                                    new RejectException(
                                            NO_SUCH_MAILBOX,
                                            "5.1.1 There is no such address here, or it is too old"));
        }

        @Override
        public String data(InputStream content) throws RejectException, IOException {
            var bytes = content.readNBytes(settings.mostBytes() + 1);
            if (bytes.length > settings.mostBytes()) {
                drain(content);
                throw new RejectException(TOO_LARGE, "5.3.4 This mail is too large");
            }
            var recipient = to;
            if (recipient == null) {
                throw new RejectException(NO_SUCH_MAILBOX, "5.1.1 To whom?");
            }
            return answer(recipient, bytes);
        }

        /// Reads what still comes, so that it is not taken for commands; but not for ever.
        private void drain(InputStream content) throws IOException {
            for (int each = 0; each < DRAINED; each++) {
                if (content.readNBytes(settings.mostBytes()).length == 0) {
                    return;
                }
            }
        }

        private String answer(ReturnAddresses.Return recipient, byte[] bytes)
                throws RejectException {
            try {
                return switch (mails.take(recipient, parse(bytes))) {
                    case Verdict.Taken() -> "2.6.0 Taken";
                    case Verdict.Refused(var why) ->
                            throw new RejectException(NO_SUCH_MAILBOX, "5.7.1 " + why.english());
                };
            } catch (MessagingException | IOException unreadable) {
                throw new RejectException(NO_SUCH_MAILBOX, "5.6.0 This mail cannot be read");
            } catch (RuntimeException failure) {
                LOG.warn("a mail that came in could not be taken", failure);
                throw new RejectException(TRY_LATER, "4.3.0 Try again later");
            }
        }

        @Override
        public void done() {
            to = null;
        }
    }

    static MimeMessage parse(byte[] bytes) throws MessagingException {
        var session = Session.getInstance(new Properties());
        return new MimeMessage(session, new ByteArrayInputStream(bytes));
    }
}
