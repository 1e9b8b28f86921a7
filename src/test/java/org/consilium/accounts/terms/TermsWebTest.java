package org.consilium.accounts.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.consilium.accounts.Sessions;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/// Three days on there are new terms.
@ConsiliumTest
@TestPropertySource(properties = "consilium.terms=classpath:terms-of-test.json")
class TermsWebTest {
    private static final String ROOM = "/rooms/rheumatology/membership";

    private final MockMvc web;
    private final Sessions sessions;
    private final JdbcClient database;
    private final TestClock clock;

    TermsWebTest(MockMvc web, Sessions sessions, JdbcClient database, TestClock clock) {
        this.web = web;
        this.sessions = sessions;
        this.database = database;
        this.clock = clock;
    }

    private void threeDaysLater() {
        clock.advance(Duration.ofDays(3));
    }

    private int accepted(Cast one, String version) {
        return database.sql(
                        "select count(*) from accounts.terms_acceptance"
                                + " where member_id = :member and version = :version")
                .param("member", one.id().value())
                .param("version", version)
                .query(Integer.class)
                .single();
    }

    @Test
    void asksForNothingUntilTheirDay() throws Exception {
        web.perform(post(ROOM).with(SignedIn.as(Cast.KOFI)))
                .andExpect(content().string(not(containsString("The terms have changed"))));
        web.perform(get("/terms"))
                .andExpect(content().string(not(containsString("Polls have their own rules."))));
    }

    @Test
    void asksBeforeWritingAndKeepsWhatWasTyped() throws Exception {
        threeDaysLater();
        var text = "A long answer that somebody wrote with care and will not write again";
        web.perform(
                        post("/people/me/works")
                                .header("Sec-Fetch-Site", "same-origin")
                                .with(SignedIn.as(Cast.LENA))
                                .param("title", text))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("The terms have changed")))
                .andExpect(content().string(containsString("Polls have their own rules.")))
                .andExpect(content().string(containsString(text)))
                .andExpect(content().string(containsString("action=\"/people/me/works\"")));
        assertThat(accepted(Cast.LENA, "2026-11-25")).isZero();
    }

    @Test
    void acceptsAndWritesInOnePress() throws Exception {
        threeDaysLater();
        web.perform(
                        post("/account/sessions")
                                .param("_method", "delete")
                                .with(SignedIn.as(Cast.JOON)))
                .andExpect(header().string("Location", "/account/security"));
        assertThat(accepted(Cast.JOON, "2026-11-25")).isZero();
        web.perform(
                        post("/people/amara/follow")
                                .param("_method", "put")
                                .param("accept-terms", "2026-11-25")
                                .with(SignedIn.as(Cast.JOON)))
                .andExpect(header().string("Location", "/people/amara"));
        assertThat(accepted(Cast.JOON, "2026-11-25")).isEqualTo(1);
        web.perform(
                        post("/people/amara/follow")
                                .param("_method", "put")
                                .with(SignedIn.as(Cast.JOON)))
                .andExpect(header().string("Location", "/people/amara"));
    }

    @Test
    void leavesReadingAndLeavingOpen() throws Exception {
        threeDaysLater();
        for (var path : new String[] {"/", "/rooms", "/account", "/account/data", "/terms"}) {
            web.perform(get(path).with(SignedIn.as(Cast.BRUNO))).andExpect(status().isOk());
        }
        web.perform(post("/account/data/exports").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(status().isSeeOther());
        web.perform(post("/sign-out").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(header().string("Location", "/"));
    }

    @Test
    void asksWhenSigningIn() throws Exception {
        threeDaysLater();
        web.perform(
                        post("/sign-in")
                                .with(SignedIn.nobody())
                                .param("email", Cast.HANA.email())
                                .param("password", Cast.PASSWORD)
                                .param("next", "/notices"))
                .andExpect(header().string("Location", "/terms/acceptance?next=%2Fnotices"));
        web.perform(
                        post("/terms/acceptance")
                                .with(SignedIn.as(Cast.HANA))
                                .param("accept-terms", "2026-11-25")
                                .param("next", "/notices"))
                .andExpect(header().string("Location", "/notices"));
        assertThat(accepted(Cast.HANA, "2026-11-25")).isEqualTo(1);
    }

    @Test
    void acceptsNoVersionThatIsNotInForce() throws Exception {
        threeDaysLater();
        for (var version : new String[] {"2026-11-22", "2030-01-01", ""}) {
            web.perform(
                            post("/terms/acceptance")
                                    .with(SignedIn.as(Cast.IVO))
                                    .param("accept-terms", version))
                    .andExpect(status().isConflict());
        }
        assertThat(accepted(Cast.IVO, "2026-11-25")).isZero();
    }

    /// A session opened under the old terms is asked as well.
    @Test
    void asksOpenSessions() throws Exception {
        var open = sessions.open(Cast.ELIF.id(), "a test", "127.0.0.1");
        assertThat(sessions.find(open).orElseThrow().termsAccepted()).isTrue();
        threeDaysLater();
        sessions.refresh(Cast.ELIF.id());
        web.perform(
                        post("/people/amara/follow")
                                .param("_method", "put")
                                .with(SignedIn.nobody())
                                .cookie(new Cookie("session", open)))
                .andExpect(status().isConflict());
    }

    @Test
    void listsWhoAcceptedWhat() throws Exception {
        web.perform(get("/terms/acceptances").with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(Cast.AMARA.fullName())))
                .andExpect(content().string(containsString("2026-11-22")));
        web.perform(get("/terms/acceptances").with(SignedIn.as(Cast.FARID)))
                .andExpect(status().isNotFound());
    }
}
