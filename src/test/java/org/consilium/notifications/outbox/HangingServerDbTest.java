package org.consilium.notifications.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.consilium.platform.Cursor;
import org.consilium.platform.Database;
import org.consilium.platform.Ids;
import org.consilium.testing.PlainDatabase;
import org.consilium.testing.TestPostgres;
import org.junit.jupiter.api.Test;

/// The mail server takes connections and never says a word.
class HangingServerDbTest {
    private final Database database = PlainDatabase.at(TestPostgres.fresh().url());
    private final MailRepository mails = new MailRepository(database);

    private void add() {
        var id = new MailId(new Ids(Clock.systemUTC()).next());
        var at = Instant.now(Clock.systemUTC());
        var mail =
                new WrittenMail(id, null, null, "z@example.org", "Z", "S", "T", "H", at, 0, false);
        mails.add(List.of(new MailRepository.Kept(mail, null, "/", null, at)));
    }

    @Test
    void keepsMailsAndLetsOthersGoOn() throws Exception {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            add();
            add();
            var carrier = Post.carrier(silent.getLocalPort(), database, Clock.systemUTC());
            var carrying = Thread.ofVirtual().start(carrier::run);
            // Writing into the outbox waits for nobody.
            add();
            assertThat(carrying.join(MailServer.DEADLINE.plus(Duration.ofSeconds(5)))).isTrue();
            assertThat(mails.list(MailState.QUEUED, Cursor.NEWEST, 10).items()).hasSize(3);
        }
    }
}
