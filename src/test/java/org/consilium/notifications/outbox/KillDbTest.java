package org.consilium.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consilium.platform.Ids;
import org.consilium.testing.PlainDatabase;
import org.consilium.testing.TestPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Kills a process that carries mail, for real and in the middle of it.
class KillDbTest {
    private static final int MAILS = 120;

    private final GreenMail server = Post.server();
    private final String url = TestPostgres.fresh().url();
    private final MailRepository mails = new MailRepository(PlainDatabase.at(url));

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void losesNothingWhenTheSenderIsKilled() throws Exception {
        var ids = new Ids(Clock.systemUTC());
        var written = IntStream.range(0, MAILS).mapToObj(each -> mail(ids)).toList();
        mails.add(
                written.stream()
                        .map(mail ->
                                new MailRepository.Kept(mail, null, "/", null, mail.queuedAt()))
                        .toList());
        killAfter(10);
        killAfter(40);
        var later = Clock.offset(Clock.systemUTC(), CarryMail.LEASE.plusSeconds(1));
        Post.carrier(server.getSmtp().getPort(), PlainDatabase.at(url), later).run();
        var received = messageIds();
        // At most one mail for each kill is doubled, and then under the same Message-ID.
        assertThat(received.stream().distinct().toList()).hasSize(MAILS);
        assertThat(received).hasSizeBetween(MAILS, MAILS + 2);
    }

    private void killAfter(int received) throws Exception {
        var child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                KilledSender.class.getName(),
                                url,
                                Integer.toString(server.getSmtp().getPort()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            var until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (messageIds().size() < received && System.nanoTime() < until) {
                Thread.sleep(1);
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(messageIds()).hasSizeBetween(received, MAILS - 1);
    }

    private List<String> messageIds() {
        return Arrays.stream(server.getReceivedMessages())
                .map(KillDbTest::messageId)
                .collect(Collectors.toList());
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static WrittenMail mail(Ids ids) {
        var at = Instant.now(Clock.systemUTC());
        var id = new MailId(ids.next());
        return new WrittenMail(
                id,
                null,
                null,
                "zoe@example.org",
                "Zoë",
                "News",
                "Text",
                "<p>Text</p>",
                at,
                0,
                false);
    }
}
