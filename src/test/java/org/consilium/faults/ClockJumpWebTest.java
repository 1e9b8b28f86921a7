package org.consilium.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.consilium.accounts.Sessions;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.platform.Job;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

/// Somebody sets the machine's clock a day ahead, and back again.
@ConsiliumTest
class ClockJumpWebTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final MockMvc web;
    private final Sessions sessions;
    private final List<Job> jobs;
    private final TestClock clock;

    ClockJumpWebTest(MockMvc web, Sessions sessions, List<Job> jobs, TestClock clock) {
        this.web = web;
        this.sessions = sessions;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Test
    void keepsSessionsOpen() throws Exception {
        var session = new Cookie("session", sessions.open(Cast.ELIF.id(), "a test", "127.0.0.1"));
        for (var jump : List.of(DAY, DAY.negated(), DAY.negated(), DAY)) {
            clock.advance(jump);
            web.perform(get("/account").cookie(session)).andExpect(status().isOk());
        }
    }

    @Test
    void keepsIdsInTheOrderTheyWereMade() {
        var ids = new Ids(clock);
        var made = new ArrayList<UUID>();
        for (var jump : List.of(Duration.ZERO, DAY, DAY.negated(), DAY.negated(), DAY)) {
            clock.advance(jump);
            for (int i = 0; i < 5_000; i++) {
                made.add(ids.next());
            }
        }
        assertThat(made.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void takesWhatIsWrittenAndRunsJobs() throws Exception {
        for (var jump : List.of(DAY, DAY.negated().multipliedBy(2))) {
            clock.advance(jump);
            web.perform(
                            post("/account")
                                    .param("name", Cast.ELIF.fullName())
                                    .param("locale", "en-GB")
                                    .param("zone", "Europe/Istanbul")
                                    .with(SignedIn.as(Cast.ELIF)))
                    .andExpect(status().isSeeOther());
            var ran = new ArrayList<String>();
            for (var job : jobs) {
                if (job.name().startsWith("accounts.") || job.name().startsWith("notifications.")) {
                    job.run();
                    ran.add(job.name());
                }
            }
            assertThat(ran).hasSizeGreaterThan(4);
        }
    }
}
