package org.consilium.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailServerTest {
    private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void sendsTextAndHtmlWithTheHeadersOfAList() throws Exception {
        var server = Post.server();
        try {
            var mail = mail("Zoë Müller", "/unsubscribe/abc");
            assertThat(serverAt(server.getSmtp().getPort()).send(mail))
                    .isEqualTo(new Delivery.Accepted());
            var received = server.getReceivedMessages()[0];
            var parts = (MimeMultipart) received.getContent();
            assertThat(received.getContentType()).startsWith("multipart/alternative");
            assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
            assertThat(received.getHeader("List-Unsubscribe"))
                    .containsExactly("<https://consilium.example/unsubscribe/abc>");
            assertThat(received.getHeader("List-Unsubscribe-Post"))
                    .containsExactly("List-Unsubscribe=One-Click");
            var to = (InternetAddress) received.getRecipients(RecipientType.TO)[0];
            assertThat(to.getPersonal()).isEqualTo("Zoë Müller");
        } finally {
            server.stop();
        }
    }

    @Test
    void offersNoUnsubscribingFromTransactionalMail() throws Exception {
        var server = Post.server();
        try {
            serverAt(server.getSmtp().getPort()).send(mail("Zoë", null));
            var received = server.getReceivedMessages()[0];
            assertThat(received.getHeader("List-Unsubscribe")).isNull();
            assertThat(received.getHeader("List-Unsubscribe-Post")).isNull();
        } finally {
            server.stop();
        }
    }

    @Test
    void letsNoNameWriteAHeader() throws Exception {
        var server = Post.server();
        try {
            var hostile = "Eve\r\nBcc: all@example.org\r\n\r\n<script>";
            serverAt(server.getSmtp().getPort()).send(mail(hostile, null));
            var received = server.getReceivedMessages();
            assertThat(received).hasSize(1);
            assertThat(received[0].getHeader("Bcc")).isNull();
            assertThat(received[0].getAllRecipients()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    /// It greets for ever, a line each second, so that no single read times out.
    @Test
    void endsTalkingToAServerThatNeverComesToThePoint() throws Exception {
        try (var socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> greetForEver(socket));
            var before = System.nanoTime();
            var delivery = serverAt(socket.getLocalPort()).send(mail("Zoë", null));
            assertThat(delivery).isInstanceOf(Delivery.Unreachable.class);
            assertThat(Duration.ofNanos(System.nanoTime() - before))
                    .isLessThan(MailServer.DEADLINE.plusSeconds(2));
        }
    }

    private static void greetForEver(ServerSocket socket) {
        try (var connection = socket.accept()) {
            while (true) {
                connection
                        .getOutputStream()
                        .write("220-welcome\r\n".getBytes(StandardCharsets.US_ASCII));
                Thread.sleep(1_000);
            }
        } catch (IOException | InterruptedException gone) {
            // The client has hung up.
        }
    }

    private static MailServer serverAt(int port) {
        return new MailServer(Post.settings(port), Post.address(port), Post.noReturns());
    }

    private static WrittenMail mail(String name, @Nullable String unsubscribe) {
        return new WrittenMail(
                new MailId(UUID.fromString("0198f0a0-0000-7000-8000-000000000001")),
                null,
                unsubscribe,
                "zoe@example.org",
                name,
                "There is news for you",
                "Somebody answered you.\n",
                "<p>Somebody answered you.</p>",
                AT,
                1,
                false);
    }
}
