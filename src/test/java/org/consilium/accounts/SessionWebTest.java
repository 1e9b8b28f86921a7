package org.consilium.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.UUID;
import org.consilium.platform.Audience;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.QueryCounter;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class SessionWebTest {
    private final MockMvc web;
    private final Sessions sessions;
    private final DemoMembers members;
    private final Ids ids;
    private final TestClock clock;

    SessionWebTest(MockMvc web, Sessions sessions, DemoMembers members, Ids ids, TestClock clock) {
        this.web = web;
        this.sessions = sessions;
        this.members = members;
        this.ids = ids;
        this.clock = clock;
    }

    private MemberId somebody() {
        var handle = "s" + UUID.randomUUID().toString().substring(0, 8);
        return members.make(
                        new MemberId(ids.next()),
                        "Some Body",
                        handle,
                        Audience.PATIENT,
                        java.time.ZoneOffset.UTC)
                .id();
    }

    private int statusOfAccount(String token) throws Exception {
        return web.perform(get("/account").cookie(new Cookie("session", token)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void endsOneSessionAtOnce() throws Exception {
        var member = somebody();
        var other = sessions.open(member, "another browser", "127.0.0.1");
        assertThat(statusOfAccount(other)).isEqualTo(200);
        var line = sessions.list(member).getFirst();
        web.perform(
                        post("/account/sessions/" + line.id().shortForm())
                                .param("_method", "delete")
                                .with(SignedIn.as(member)))
                .andExpect(status().isSeeOther());
        assertThat(statusOfAccount(other)).isEqualTo(303);
    }

    @Test
    void endsAllOthersButThisOne() throws Exception {
        var member = somebody();
        var first = sessions.open(member, "first", "127.0.0.1");
        var second = sessions.open(member, "second", "127.0.0.1");
        web.perform(post("/account/sessions").param("_method", "delete").with(SignedIn.as(member)))
                .andExpect(status().isSeeOther());
        assertThat(statusOfAccount(first)).isEqualTo(303);
        assertThat(statusOfAccount(second)).isEqualTo(303);
        assertThat(sessions.list(member)).hasSize(1);
    }

    @Test
    void endsNobodyElsesSession() throws Exception {
        var member = somebody();
        var token = sessions.open(member, "mine", "127.0.0.1");
        var line = sessions.list(member).getFirst();
        web.perform(
                        post("/account/sessions/" + line.id().shortForm())
                                .param("_method", "delete")
                                .with(SignedIn.as(Cast.IVO)))
                .andExpect(status().isNotFound());
        assertThat(statusOfAccount(token)).isEqualTo(200);
    }

    @Test
    void endsAfterFourteenDaysWithoutUse() throws Exception {
        var token = sessions.open(somebody(), "idle", "127.0.0.1");
        clock.advance(Duration.ofDays(14));
        assertThat(statusOfAccount(token)).isEqualTo(303);
    }

    @Test
    void costsNoQueryOnceItIsKnown() throws Exception {
        var token = sessions.open(somebody(), "busy", "127.0.0.1");
        statusOfAccount(token);
        var statements = QueryCounter.statementsOf(() -> sessions.find(token));
        assertThat(statements).isEmpty();
    }

    @Test
    void neverKeepsTheSecretItself() {
        var member = somebody();
        var token = sessions.open(member, "secret", "127.0.0.1");
        assertThat(sessions.find(token)).isPresent();
        assertThat(sessions.find(token + "x")).isEmpty();
        assertThat(sessions.list(member).toString()).doesNotContain(token);
    }

    @Nested
    class WhenAFormComesTooLate {
        @Test
        void showsAgainWhatWasTypedOnOurOwnPages() throws Exception {
            web.perform(
                            post("/account")
                                    .header("Sec-Fetch-Site", "same-origin")
                                    .param(
                                            "name",
                                            "A long name that somebody typed with great care")
                                    .param("password", "never shown"))
                    .andExpect(status().isForbidden())
                    .andExpect(content().string(containsString("typed with great care")))
                    .andExpect(content().string(not(containsString("never shown"))));
        }

        @Test
        void showsNothingOfAnotherSitesForm() throws Exception {
            web.perform(
                            post("/account")
                                    .header("Sec-Fetch-Site", "cross-site")
                                    .param("name", "A long name that another site had prepared"))
                    .andExpect(status().isForbidden())
                    .andExpect(content().string(not(containsString("another site had prepared"))));
        }
    }
}
