package org.consilium.notifications.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.consilium.accounts.Viewers;
import org.consilium.discussions.NewThread;
import org.consilium.discussions.Place;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.ThreadKind;
import org.consilium.discussions.Threads;
import org.consilium.notifications.NotificationChoices;
import org.consilium.notifications.Notifications;
import org.consilium.notifications.outbox.Letters;
import org.consilium.notifications.returning.ReturnAddresses;
import org.consilium.notifications.returning.ReturnAddresses.Purpose;
import org.consilium.platform.Cast;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Settings;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// Replies and reports by real SMTP and IMAP.
@ConsiliumTest
@TestPropertySource(properties = "consilium.inbound.domain=reply.consilium.example")
class ReplyByMailDbTest {
    private final ReturnAddresses addresses;
    private final InboundMails mails;
    private final Letters letters;
    private final RateLimits limits;
    private final Settings settings;
    private final JdbcClient jdbc;
    private final Postman post;
    private final TestClock clock;
    private final ThreadId thread;
    private final InboundServer server;

    ReplyByMailDbTest(
            Notifications notifications,
            ReturnAddresses addresses,
            InboundMails mails,
            Letters letters,
            RateLimits limits,
            Settings settings,
            Threads threads,
            Viewers viewers,
            JdbcClient jdbc,
            TestClock clock)
            throws IOException {
        this.addresses = addresses;
        this.mails = mails;
        this.letters = letters;
        this.limits = limits;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
        var room =
                jdbc.sql("select id from groups.room where slug = 'cardiology'")
                        .query(UUID.class)
                        .single();
        this.thread =
                threads.start(
                        viewers.find(Cast.AMARA.id()).orElseThrow(),
                        new NewThread(
                                new Place("room", room),
                                ThreadKind.QUESTION,
                                "A question for mail",
                                "Which one?",
                                null,
                                List.of()));
        int port = Postman.freePort();
        this.post = new Postman(notifications, addresses, jdbc, thread, port);
        this.server = new InboundServer(Postman.settings(port, 0), addresses, mails);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void publishesAReply() throws Exception {
        post.send(
                post.reply(
                        "Colchicine.\n\nOn Sunday Consilium wrote:\n> Dear Bruno\n",
                        "<1@x.example>"));
        assertThat(post.replies()).containsExactly("Colchicine.");
    }

    @Test
    void publishesTheSameMailOnce() throws Exception {
        var mail = post.reply("Twice sent.", "<2@x.example>");
        post.send(mail);
        post.send(mail);
        assertThat(post.replies()).containsExactly("Twice sent.");
    }

    @Test
    void tellsTheWrongSenderAndSaysNothingOfTheThread() throws Exception {
        var mail = post.reply("Let me in.", "<3@x.example>");
        mail.setFrom("eve@example.org");
        assertThat(Postman.refusal(() -> post.send(mail)))
                .contains("one member only")
                .doesNotContain("question", thread.shortForm(), "Cardiology", "Bruno");
        assertThat(post.replies()).isEmpty();
    }

    @Test
    void sendsBackRepliesWhileTheyAreSwitchedOff() throws Exception {
        var mail = post.reply("Is anybody there?", "<off@x.example>");
        var setting = NotificationChoices.REPLY_BY_MAIL.setting();
        settings.change(Cast.GRETA.id(), setting, "true", "false");
        try {
            assertThat(Postman.refusal(() -> post.send(mail))).contains("not taken at present");
        } finally {
            settings.change(Cast.GRETA.id(), setting, "false", "true");
        }
        assertThat(post.replies()).isEmpty();
        post.send(mail);
        assertThat(post.replies()).containsExactly("Is anybody there?");
    }

    @Test
    void knowsNoAddressItDidNotMake() throws Exception {
        var good = post.replyAddress(post.mailToBruno());
        for (var bad :
                List.of(
                        "somebody@reply.consilium.example",
                        good.replace("@reply.", "@other."),
                        good.replaceFirst("r-", "b-").replace("b-", "r-0"),
                        Postman.changed(good))) {
            assertThat(addresses.read(bad)).as(bad).isEmpty();
        }
        assertThat(addresses.read(good.toUpperCase(java.util.Locale.ROOT))).isPresent();
        assertThat(good.indexOf('@')).isLessThan(64);
        clock.advance(Duration.ofDays(31));
        assertThat(addresses.read(good)).isEmpty();
    }

    @Test
    void ignoresWhatProgramsWrite() throws Exception {
        for (var header :
                List.of("Auto-Submitted: auto-replied", "Precedence: bulk", "X-Autoreply: yes")) {
            var mail = post.reply("I am on leave.", "<" + header.hashCode() + "@x.example>");
            int colon = header.indexOf(':');
            mail.setHeader(header.substring(0, colon), header.substring(colon + 2));
            int before = post.mailsToBruno();
            post.send(mail);
            assertThat(post.mailsToBruno() - before).as(header).isZero();
        }
        assertThat(post.replies()).isEmpty();
    }

    @Test
    void explainsAttachmentsAndEmptyReplies() throws Exception {
        var mail = post.reply("See the picture.", "<4@x.example>");
        var file = new MimeBodyPart();
        file.setText("x");
        file.setFileName("ecg.pdf");
        file.setHeader("Content-Type", "application/pdf");
        file.setDisposition("attachment");
        var text = new MimeBodyPart();
        text.setText("See the picture.");
        mail.setContent(new MimeMultipart(text, file));
        post.send(mail);
        assertThat(post.newestToBruno()).contains("attachments are not taken");
        post.send(post.reply("> only\n> quoted\n", "<5@x.example>"));
        assertThat(post.newestToBruno()).contains("nothing besides the quoted mail");
        assertThat(post.replies()).isEmpty();
    }

    @Test
    void asksTheSameGateAsThePage() throws Exception {
        var mail = post.reply("Too late.", "<6@x.example>");
        jdbc.sql("update discussions.thread set deleted_at = now() where id = :id")
                .param("id", thread.value())
                .update();
        post.send(mail);
        assertThat(post.newestToBruno()).contains("cannot reply there any more");
        assertThat(post.replies()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(
                        Postman.refusal(
                                () -> post.send(post.reply("x".repeat(40_000), "<7@x.example>"))))
                .contains("too large");
        assertThat(post.replies()).isEmpty();
    }

    @Test
    void stopsMailWhenWordComesThatItDidNotArrive() throws Exception {
        var id = post.mailToBruno();
        var report =
                """
                From: MAILER-DAEMON@mx.example.org
                To: %s
                Subject: Undelivered
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                It did not arrive.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; bruno@demo.consilium.example
                Action: failed
                Status: 5.1.1
                Diagnostic-Code: smtp; 550 5.1.1 user unknown
                --b--
                """
                        .formatted(addresses.of(Purpose.BOUNCE, id).orElseThrow())
                        .replace("\n", "\r\n");
        post.send(InboundServer.parse(report.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(post.bounce()).contains("user unknown");
        int before = post.mailsToBruno();
        post.tell();
        assertThat(post.mailsToBruno()).isEqualTo(before);
        jdbc.sql("delete from notifications.bounce").update();
    }

    @Test
    void fetchesFromAMailbox() throws Exception {
        var box =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                        });
        box.start();
        try {
            var user = box.setUser("box@reply.consilium.example", "box", "secret");
            user.deliver(post.reply("By mailbox.", "<8@x.example>"));
            var stranger = post.reply("Let me in.", "<9@x.example>");
            stranger.setFrom("eve@example.org");
            user.deliver(stranger);
            var fetching =
                    new FetchMail(
                            Postman.settings(0, box.getImap().getPort()),
                            addresses,
                            mails,
                            letters,
                            limits);
            fetching.run();
            fetching.run();
            assertThat(post.replies()).containsExactly("By mailbox.");
            assertThat(
                            jdbc.sql(
                                            "select count(*) from notifications.mail where"
                                                    + " to_address = 'eve@example.org'")
                                    .query(Integer.class)
                                    .single())
                    .isEqualTo(1);
            assertThat(box.getManagers().getImapHostManager().getInbox(user).getMessageCount())
                    .isZero();
        } finally {
            box.stop();
        }
    }
}
