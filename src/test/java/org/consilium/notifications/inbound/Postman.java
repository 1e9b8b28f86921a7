package org.consilium.notifications.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.consilium.discussions.ThreadId;
import org.consilium.notifications.News;
import org.consilium.notifications.NotificationKind;
import org.consilium.notifications.Notifications;
import org.consilium.notifications.outbox.MailId;
import org.consilium.notifications.returning.ReturnAddresses;
import org.consilium.notifications.returning.ReturnAddresses.Purpose;
import org.consilium.platform.Cast;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings Bruno mails about a thread, and carries what he answers to a port.
final class Postman {
    private static final NotificationKind KIND =
            new NotificationKind("test.answerable", org.consilium.ui.Message.of("tests"), true);

    private final Notifications notifications;
    private final ReturnAddresses addresses;
    private final JdbcClient jdbc;
    private final ThreadId thread;
    private final int port;

    Postman(
            Notifications notifications,
            ReturnAddresses addresses,
            JdbcClient jdbc,
            ThreadId thread,
            int port) {
        this.notifications = notifications;
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.thread = thread;
        this.port = port;
    }

    MimeMessage reply(String text, String messageId) throws Exception {
        var to = replyAddress(mailToBruno());
        var mail =
                new MimeMessage(session()) {
                    @Override
                    protected void updateMessageID() throws jakarta.mail.MessagingException {
                        setHeader("Message-ID", messageId);
                    }
                };
        mail.setFrom(Cast.BRUNO.email());
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject("Re: There is news for you");
        mail.setText(text, "UTF-8");
        return mail;
    }

    void send(MimeMessage mail) throws Exception {
        mail.saveChanges();
        try (var transport = session().getTransport()) {
            transport.connect();
            transport.sendMessage(mail, mail.getRecipients(Message.RecipientType.TO));
        }
    }

    static String refusal(ThrowingCallable sending) {
        var failure = Assertions.catchThrowable(sending);
        assertThat(failure).isInstanceOf(jakarta.mail.MessagingException.class);
        var said = new StringBuilder();
        for (@Nullable Throwable each = failure; each != null; each = next(each)) {
            said.append(each.getMessage()).append('\n');
        }
        return said.toString();
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof SendFailedException sending
                ? sending.getNextException()
                : failure.getCause();
    }

    private Session session() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.from", "sender@example.org");
        return Session.getInstance(properties);
    }

    /// A mail about the thread, which may be answered.
    MailId mailToBruno() {
        tell();
        return jdbc.sql(
                        """
                        select id from notifications.mail
                        where to_address = :email and answers_id = :thread
                        order by id desc limit 1
                        """)
                .param("email", Cast.BRUNO.email())
                .param("thread", thread.value())
                .query((row, number) -> new MailId(row.getObject(1, UUID.class)))
                .single();
    }

    void tell() {
        notifications.tell(
                Cast.BRUNO.id(),
                new News(KIND, org.consilium.ui.Message.of("News."), "/x" + UUID.randomUUID())
                        .answeredAt(thread.item()));
    }

    String replyAddress(MailId mail) {
        return addresses.of(Purpose.REPLY, mail).orElseThrow();
    }

    static String changed(String address) {
        char last = address.charAt(address.indexOf('@') - 1);
        int at = address.indexOf('@');
        return address.substring(0, at - 1) + (last == '1' ? '2' : '1') + address.substring(at);
    }

    List<String> replies() {
        return jdbc.sql("select body from discussions.reply where thread_id = :thread order by seq")
                .param("thread", thread.value())
                .query(String.class)
                .list();
    }

    int mailsToBruno() {
        return jdbc.sql("select count(*) from notifications.mail where to_address = :email")
                .param("email", Cast.BRUNO.email())
                .query(Integer.class)
                .single();
    }

    String newestToBruno() {
        return jdbc.sql(
                        """
                        select body_text from notifications.mail where to_address = :email
                        order by id desc limit 1
                        """)
                .param("email", Cast.BRUNO.email())
                .query(String.class)
                .single();
    }

    String bounce() {
        return jdbc.sql("select problem from notifications.bounce where member_id = :member")
                .param("member", Cast.BRUNO.id().value())
                .query(String.class)
                .single();
    }

    static InboundSettings settings(int port, int imapPort) {
        return new InboundSettings(
                "reply.consilium.example",
                port,
                "127.0.0.1",
                20_000,
                imapPort == 0 ? "" : "127.0.0.1",
                imapPort == 0 ? 1 : imapPort,
                false,
                "box",
                "secret");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
