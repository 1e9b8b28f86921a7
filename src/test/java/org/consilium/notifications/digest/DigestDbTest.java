package org.consilium.notifications.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Viewers;
import org.consilium.notifications.DigestItem;
import org.consilium.notifications.DigestItem.Where;
import org.consilium.notifications.DigestSource;
import org.consilium.notifications.model.DigestFrequency;
import org.consilium.notifications.model.DigestTurnRepository;
import org.consilium.notifications.model.DigestTurnRepository.Choice;
import org.consilium.notifications.model.RecipientRepository;
import org.consilium.notifications.outbox.Letters;
import org.consilium.platform.Audience;
import org.consilium.platform.Database;
import org.consilium.platform.Features;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Settings;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.TestClock;
import org.consilium.ui.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ConsiliumTest
class DigestDbTest {
    private static final ZoneId LAGOS = ZoneId.of("Africa/Lagos");

    private final DigestTurnRepository turns;
    private final RecipientRepository recipients;
    private final Viewers viewers;
    private final Letters letters;
    private final Settings settings;
    private final Features features;
    private final Database database;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final MemberId member;
    private final String email;

    DigestDbTest(
            DigestTurnRepository turns,
            RecipientRepository recipients,
            Viewers viewers,
            Letters letters,
            Settings settings,
            Features features,
            Database database,
            JdbcClient jdbc,
            DemoMembers members,
            Ids ids,
            TestClock clock) {
        this.turns = turns;
        this.recipients = recipients;
        this.viewers = viewers;
        this.letters = letters;
        this.settings = settings;
        this.features = features;
        this.database = database;
        this.jdbc = jdbc;
        this.clock = clock;
        this.member = new MemberId(ids.next());
        var handle = "d" + UUID.randomUUID().toString().substring(0, 12);
        members.make(member, "Dora Digested", handle, Audience.CLINICIAN, LAGOS);
        this.email = handle + "@demo.consilium.example";
    }

    /// Nobody else's turn is due.
    @BeforeEach
    void endOtherTurns() {
        clock.advance(Duration.ofDays(1));
        turns.beginMissing(clock.instant(), 1_000);
        jdbc.sql("update notifications.digest_turn set next_at = 'infinity' where member_id <> :me")
                .param("me", member.value())
                .update();
    }

    @Test
    void comesOnMondayMorningOnce() {
        clock.pin(Instant.parse("2026-11-30T05:59:00Z"));
        job(items(3)).run();
        assertThat(mails()).isEmpty();
        clock.pin(Instant.parse("2026-11-30T06:00:00Z"));
        job(items(3)).run();
        job(items(3)).run();
        assertThat(mails()).hasSize(1);
        clock.advance(Duration.ofDays(7));
        job(items(3)).run();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void isNeverEmpty() {
        clock.advance(Duration.ofDays(8));
        job(items(0)).run();
        assertThat(mails()).isEmpty();
    }

    @Test
    void holdsTenThingsWithOwnRoomsFirst() {
        clock.advance(Duration.ofDays(8));
        var own = item(Where.OWN_ROOM, 99, clock.instant().minus(Duration.ofDays(6)));
        job((reader, since) ->
                        Stream.concat(items(14).since(reader, since).stream(), Stream.of(own))
                                .toList())
                .run();
        var text = mails().getFirst();
        assertThat(text.lines().filter(line -> line.startsWith("- "))).hasSize(10);
        assertThat(text.lines().filter(line -> line.startsWith("- ")).findFirst())
                .hasValue("- Thing 99.");
    }

    @Test
    void saysTitlesToThoseWhoWishThem() {
        clock.advance(Duration.ofDays(8));
        job(items(1)).run();
        assertThat(mails().getFirst()).doesNotContain("Angina");
        turns.keep(
                member, new Choice(DigestFrequency.WEEKLY, true), clock.instant(), clock.instant());
        job(items(1)).run();
        assertThat(mails()).anyMatch(text -> text.contains("Angina"));
    }

    @Test
    void neverDoublesWithTwoProcesses() throws Exception {
        clock.advance(Duration.ofDays(8));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var runs =
                    Stream.generate(() -> job(items(2)))
                            .limit(4)
                            .map(each -> threads.submit(each::run))
                            .toList();
            for (var run : runs) {
                run.get();
            }
        }
        assertThat(mails()).hasSize(1);
    }

    @Test
    void writesAgainWhatACrashUndid() {
        clock.advance(Duration.ofDays(8));
        job(
                        (reader, since) -> {
                            throw new IllegalStateException("a crash");
                        })
                .run();
        assertThat(mails()).isEmpty();
        job(items(2)).run();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void stopsByItsLink() {
        new Digests(turns, clock).stop(member);
        clock.advance(Duration.ofDays(30));
        job(items(2)).run();
        assertThat(mails()).isEmpty();
    }

    private SendDigests job(DigestSource source) {
        var writing =
                new WriteDigest(
                        List.of(source), turns, recipients, viewers, letters, settings, clock) {
                    @Override
                    public void write(org.consilium.notifications.model.DigestTurn turn) {
                        database.inTransaction(() -> {
                            super.write(turn);
                            return 1;
                        });
                    }
                };
        return new SendDigests(turns, writing, features, clock);
    }

    private DigestSource items(int count) {
        return (reader, since) ->
                IntStream.range(0, count)
                        .mapToObj(n -> item(Where.FOLLOWED, n, clock.instant().minusSeconds(n)))
                        .toList();
    }

    private static DigestItem item(Where where, int number, Instant at) {
        return new DigestItem(
                where, Message.of("Thing {n}.", "n", number), "Angina", "/threads/" + number, at);
    }

    private List<String> mails() {
        return jdbc.sql("select body_text from notifications.mail where to_address = :email")
                .param("email", email)
                .query(String.class)
                .list();
    }
}
