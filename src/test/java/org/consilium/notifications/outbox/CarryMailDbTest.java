package org.consilium.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ConsiliumTest
class CarryMailDbTest {
    private final Letters letters;
    private final MailRepository mails;
    private final Database database;
    private final TestClock clock;
    private final GreenMail server = Post.server();
    private final String email = Post.someAddress();

    CarryMailDbTest(Letters letters, MailRepository mails, Database database, TestClock clock) {
        this.letters = letters;
        this.mails = mails;
        this.database = database;
        this.clock = clock;
    }

    /// What other tests left in the outbox.
    @BeforeEach
    void empty() throws Exception {
        carrier().run();
        server.purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsAMailOnce() throws Exception {
        put(1);
        carrier().run();
        carrier().run();
        var received = Post.received(server, email);
        assertThat(received).hasSize(1);
        assertThat(received.getFirst().getSubject()).isEqualTo("There is news for you");
        assertThat(received.getFirst().getMessageID()).endsWith("@consilium.example>");
        assertThat(stateOf(MailState.SENT)).hasSize(1);
    }

    @Test
    void sendsWhatWasCommittedOnly() {
        try {
            database.inTransaction(() -> {
                letters.put(Post.letter(email));
                throw new IllegalStateException("the caller fails");
            });
        } catch (IllegalStateException expected) {
            // Rolled back with the letter.
        }
        carrier().run();
        assertThat(Post.received(server, email)).isEmpty();
    }

    @Test
    void deliversAfterAnOutage() {
        put(3);
        int port = server.getSmtp().getPort();
        server.stop();
        carrier(port).run();
        assertThat(stateOf(MailState.QUEUED)).hasSize(3);
        assertThat(stateOf(MailState.QUEUED)).anyMatch(mail -> mail.problem() != null);
        var again = Post.server(port);
        try {
            clock.advance(Duration.ofSeconds(31));
            carrier(port).run();
            assertThat(Post.received(again, email)).hasSize(3);
        } finally {
            again.stop();
        }
    }

    @Test
    void givesUpAfterTwoDays() {
        put(1);
        int port = server.getSmtp().getPort();
        server.stop();
        carrier(port).run();
        clock.advance(Duration.ofDays(2));
        carrier(port).run();
        assertThat(stateOf(MailState.FAILED)).hasSize(1);
        assertThat(stateOf(MailState.FAILED).getFirst().problem()).isNotBlank();
    }

    @Test
    void refusesWhatIsNoAddressForGood() {
        for (var hostile : List.of("no address", "a@b.example\r\nBcc: c@d.example")) {
            put(hostile);
        }
        carrier().run();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(mails.list(MailState.FAILED, Cursor.NEWEST, 2).items())
                .extracting(MailLine::problem)
                .containsOnly("This is not an e-mail address.");
    }

    @Test
    void neverDoublesWithTwoSenders() throws Exception {
        put(30);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var runs =
                    Stream.generate(this::carrier)
                            .limit(4)
                            .map(each -> threads.submit(each::run))
                            .toList();
            for (var run : runs) {
                run.get();
            }
        }
        assertThat(Post.received(server, email)).hasSize(30);
        assertThat(stateOf(MailState.SENT)).hasSize(30);
    }

    @Test
    void takesUpWhatADeadProcessClaimed() {
        put(2);
        var now = clock.instant();
        mails.claim(UUID.randomUUID(), now, now.plus(CarryMail.LEASE));
        carrier().run();
        assertThat(Post.received(server, email)).hasSize(1);
        clock.advance(CarryMail.LEASE);
        carrier().run();
        assertThat(Post.received(server, email)).hasSize(2);
    }

    @Test
    void keepsNoKeyOfAMailThatWasSent() {
        put(1);
        carrier().run();
        var sent = mails.find(stateOf(MailState.SENT).getFirst().id()).orElseThrow();
        assertThat(sent.text() + sent.html()).isEmpty();
        assertThat(sent.link()).isEqualTo("/");
    }

    private void put(int count) {
        IntStream.range(0, count).forEach(each -> put(email));
    }

    private void put(String address) {
        database.inTransaction(() -> {
            letters.put(Post.letter(address));
            return 1;
        });
    }

    private List<MailLine> stateOf(MailState state) {
        return mails.list(state, Cursor.NEWEST, 10_000).items().stream()
                .filter(mail -> mail.toAddress().equals(email))
                .toList();
    }

    private CarryMail carrier() {
        return carrier(server.getSmtp().getPort());
    }

    private CarryMail carrier(int port) {
        return Post.carrier(port, database, clock);
    }
}
