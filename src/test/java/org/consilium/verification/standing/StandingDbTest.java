package org.consilium.verification.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.accounts.Sessions;
import org.consilium.platform.Cast;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.verification.Colleagues;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.DemoVerifications;
import org.consilium.verification.registry.ClaimedCredential;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class StandingDbTest {
    private final MockMvc web;
    private final JdbcClient database;
    private final DemoMembers demoMembers;
    private final DemoVerifications verifications;
    private final Sessions sessions;
    private final EndExpiredStandings endExpired;
    private final RecheckStandings recheck;
    private final WarnOfExpiry warn;
    private final TestClock clock;

    StandingDbTest(
            MockMvc web,
            JdbcClient database,
            DemoMembers demoMembers,
            DemoVerifications verifications,
            Sessions sessions,
            EndExpiredStandings endExpired,
            RecheckStandings recheck,
            WarnOfExpiry warn,
            TestClock clock) {
        this.web = web;
        this.database = database;
        this.demoMembers = demoMembers;
        this.verifications = verifications;
        this.sessions = sessions;
        this.endExpired = endExpired;
        this.recheck = recheck;
        this.warn = warn;
        this.clock = clock;
    }

    @Test
    void takesAccessFromAnOpenSessionAtOnce() {
        var ned = verified("Ned Iverson", "", "MED-77");
        var token = sessions.open(ned.id(), "a test", "127.0.0.1");
        assertThat(isVerified(token)).isTrue();
        expireIn(ned, Duration.ofMinutes(5));
        sessions.refresh(ned.id());
        assertThat(isVerified(token)).isTrue();
        clock.advance(Duration.ofMinutes(5));
        assertThat(isVerified(token)).as("no job has run").isFalse();
    }

    @Test
    void endsWhatExpiredAndSaysHowToRenew() throws Exception {
        var olga = verified("Olga Kowalski", "", "MED-78");
        expireIn(olga, Duration.ofMinutes(5));
        clock.advance(Duration.ofMinutes(6));
        endExpired.run();
        assertThat(cause(olga)).isEqualTo("EXPIRED");
        assertThat(notices(olga)).contains("how to renew");
        web.perform(get("/verification").with(SignedIn.as(olga.id())))
                .andExpect(content().string(containsString("Renew")));
        int before = notices(olga).length();
        endExpired.run();
        assertThat(notices(olga)).as("told once").hasSize(before);
    }

    @Test
    void warnsOnceBeforeTheEnd() {
        var petra = verified("Petra Lindgren", "", "MED-79");
        warn.run();
        assertThat(notices(petra)).doesNotContain("ends soon");
        expireIn(petra, Duration.ofDays(20));
        warn.run();
        int length = notices(petra).length();
        assertThat(notices(petra)).contains("ends soon");
        warn.run();
        assertThat(notices(petra)).hasSize(length);
    }

    @Test
    void asksTheRegistryAgainWithinThirtyDays() {
        var bruce = verified("Bruce Bolton", "NC", "1000000632");
        assertThat(checks(bruce)).isEqualTo(1);
        clock.advance(Duration.ofDays(29));
        recheck.run();
        assertThat(checks(bruce)).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        recheck.run();
        assertThat(checks(bruce)).isEqualTo(2);
        assertThat(cause(bruce)).isEmpty();
    }

    @Test
    void endsAStandingWhoseNumberWasTakenAway() {
        var esther = verified("Esther Eastman", "IL", "1000000848");
        clock.advance(Duration.ofDays(30));
        var token = sessions.open(esther.id(), "a test", "127.0.0.1");
        assertThat(isVerified(token)).isTrue();
        deactivate("2026-12-01");
        recheck.run();
        assertThat(cause(esther)).isEqualTo("REGISTRY");
        assertThat(isVerified(token)).isFalse();
        assertThat(notices(esther)).contains("registry no longer lists");
        deactivate(null);
    }

    @Test
    void tellsVerifiersOfAMissingNumber() {
        var bruce = verified("Bruce Bolton", "NC", "1000000632");
        rename(1000000632, 1000000633);
        clock.advance(Duration.ofDays(30));
        recheck.run();
        rename(1000000633, 1000000632);
        assertThat(cause(bruce)).as("a registry has gaps").isEmpty();
        assertThat(noticesOf(Cast.FARID.id())).contains("no longer agrees");
    }

    private void rename(long number, long to) {
        database.sql("update verification.npi set npi = ? where npi = ?")
                .param(to)
                .param(number)
                .update();
    }

    private Member verified(String name, String state, String number) {
        var member = Colleagues.make(demoMembers, name);
        var country = state.isEmpty() ? "AU" : "US";
        verifications.verify(
                member,
                new ClaimedCredential(
                        CredentialKind.PHYSICIAN, country, state, number, "family-medicine"),
                0);
        return member;
    }

    private boolean isVerified(String token) {
        Instant now = clock.instant();
        return sessions.find(token).orElseThrow().viewer().isVerified(now);
    }

    private void expireIn(Member member, Duration time) {
        database.sql("update verification.standing set expires_at = ? where member_id = ?")
                .param(java.sql.Timestamp.from(clock.instant().plus(time)))
                .param(member.id().value())
                .update();
    }

    private void deactivate(@org.jspecify.annotations.Nullable String day) {
        database.sql(
                        "update verification.npi set deactivated_on = cast(? as date) where npi = 1000000848")
                .param(day)
                .update();
    }

    private long checks(Member member) {
        return Colleagues.count(database, "registry_check", member);
    }

    private String cause(Member member) {
        return Set.copyOf(
                        database.sql(
                                        "select coalesce(end_cause, '') from verification.standing where member_id = ?")
                                .param(member.id().value())
                                .query(String.class)
                                .list())
                .iterator()
                .next();
    }

    private String notices(Member member) {
        return noticesOf(member.id());
    }

    private String noticesOf(MemberId member) {
        return database.sql(
                        "select coalesce(string_agg(n::text, ' '), '') from notifications.notice n where member_id = ?")
                .param(member.value())
                .query(String.class)
                .single();
    }
}
