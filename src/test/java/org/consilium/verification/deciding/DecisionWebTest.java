package org.consilium.verification.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.platform.Cast;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.verification.ClaimSteps;
import org.consilium.verification.Colleagues;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class DecisionWebTest {
    private final MockMvc web;
    private final JdbcClient database;
    private final ClaimSteps steps;
    private final DemoMembers demoMembers;
    private final TestClock clock;

    DecisionWebTest(MockMvc web, JdbcClient database, DemoMembers demoMembers, TestClock clock) {
        this.web = web;
        this.database = database;
        this.steps = new ClaimSteps(web, database, demoMembers);
        this.demoMembers = demoMembers;
        this.clock = clock;
    }

    @Test
    void verifiesAfterTwoVerifiers() throws Exception {
        var gita = steps.claimant("Gita Krishnan");
        steps.decide(Cast.FARID, gita, "APPROVE", "Compared with the register.")
                .andExpect(redirectedUrl("/verification/queue"));
        assertThat(steps.isVerified(gita)).isFalse();
        steps.decide(Cast.GRETA, gita, "APPROVE", "The certificate is genuine.");
        assertThat(steps.isVerified(gita)).isTrue();
        assertThat(Colleagues.count(database, "open_claim", gita)).isZero();
        web.perform(get("/verification").with(SignedIn.as(gita.id())))
                .andExpect(content().string(containsString("You were verified")));
        web.perform(get("/members/" + gita.handle() + "/verification").with(SignedIn.as(Cast.CHEN)))
                .andExpect(content().string(containsString("Farid Rahimi")))
                .andExpect(content().string(not(containsString("MED"))));
    }

    @Test
    void verifiesAfterOneWhereTheRegistryAgrees() throws Exception {
        var maria = Colleagues.make(demoMembers, "María O’Donnell-Reyes");
        var form = Colleagues.form("US", "1000000210").file(Colleagues.pdf());
        web.perform(
                form.with(SignedIn.as(maria.id()))
                        .with(request -> {
                            request.setParameter("specialty", "cardiology");
                            request.setParameter("region", "NM");
                            return request;
                        }));
        var path = "/verification/claims/" + Colleagues.claimOf(database, maria);
        web.perform(get(path).with(SignedIn.as(Cast.FARID)))
                .andExpect(content().string(containsString("The member is verified then.")));
        steps.decide(Cast.FARID, maria, "APPROVE", "Evidence and registry agree.");
        assertThat(steps.isVerified(maria)).isTrue();
    }

    @Test
    void refusesByOneAndLetsOthersDecideTheAppeal() throws Exception {
        var hans = steps.claimant("Hans Gundersen");
        steps.decide(Cast.FARID, hans, "REFUSE", "The file shows somebody else.");
        web.perform(get("/verification").with(SignedIn.as(hans.id())))
                .andExpect(content().string(containsString("The file shows somebody else.")))
                .andExpect(content().string(containsString("id=\"f-appeal\"")));
        appeal(hans, " ").andExpect(status().isUnprocessableContent());
        appeal(hans, "It is my former name.").andExpect(status().isSeeOther());
        appeal(hans, "Again.").andExpect(status().isSeeOther());
        assertThat(Colleagues.count(database, "appeal", hans)).isEqualTo(1);

        steps.decide(Cast.FARID, hans, "APPROVE", "I see.")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("I see.")));
        steps.decide(Cast.GRETA, hans, "APPROVE", "Both names are in the register.");
        assertThat(steps.isVerified(hans)).as("nobody verifies alone").isFalse();
        steps.decide(Cast.KOFI, hans, "APPROVE", "So it is.");
        assertThat(steps.isVerified(hans)).isTrue();
    }

    @Test
    void letsNobodyAppealTooLateOrForAnother() throws Exception {
        var inez = steps.claimant("Inez Halloran");
        steps.decide(Cast.FARID, inez, "REFUSE", "No.");
        var path = "/verification/claims/" + Colleagues.claimOf(database, inez) + "/appeal";
        web.perform(post(path).param("appeal", "Please.").with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isNotFound());
        clock.advance(Duration.ofDays(31));
        appeal(inez, "Please.").andExpect(status().isSeeOther());
        assertThat(Colleagues.count(database, "appeal", inez)).isZero();
    }

    @Test
    void keepsAReasonThatWasTypedWithoutAVerdict() throws Exception {
        var jude = steps.claimant("Jude Ishikawa");
        steps.decide(Cast.FARID, jude, "", "Compared with the register.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Compared with the register.")));
        steps.decide(Cast.FARID, jude, "APPROVE", " ").andExpect(status().isUnprocessableContent());
        assertThat(Colleagues.count(database, "decision", jude)).isZero();
    }

    @Test
    void countsADoubleSubmissionOnce() throws Exception {
        var kiran = steps.claimant("Kiran Jensen");
        for (int i = 0; i < 2; i++) {
            steps.decide(Cast.FARID, kiran, "APPROVE", "Compared.")
                    .andExpect(status().isSeeOther());
        }
        assertThat(Colleagues.count(database, "decision", kiran)).isEqualTo(1);
        assertThat(steps.isVerified(kiran)).isFalse();
    }

    @Test
    void letsTwoVerifiersDecideAtOnce() throws Exception {
        var lenore = steps.claimant("Lenore Lavoie");
        var work = new ArrayList<Callable<Integer>>();
        for (var verifier : new Cast[] {Cast.FARID, Cast.GRETA, Cast.KOFI, Cast.FARID}) {
            work.add(() ->
                    steps.decide(verifier, lenore, "APPROVE", "At once.")
                            .andReturn()
                            .getResponse()
                            .getStatus());
        }
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            for (var each : threads.invokeAll(work)) {
                assertThat(each.get()).isIn(303, 409);
            }
        }
        assertThat(Colleagues.count(database, "decision", lenore)).isEqualTo(2);
        assertThat(Colleagues.count(database, "standing", lenore)).isEqualTo(1);
    }

    @Test
    void saysOnAStalePageThatItWasDecided() throws Exception {
        var alma = steps.claimant("Alma Esposito");
        steps.decide(Cast.FARID, alma, "REFUSE", "No.");
        steps.decide(Cast.GRETA, alma, "APPROVE", "My long reason.")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("decided or withdrawn meanwhile")))
                .andExpect(content().string(containsString("My long reason.")));
    }

    private ResultActions appeal(Member member, String text) throws Exception {
        var path = "/verification/claims/" + Colleagues.claimOf(database, member) + "/appeal";
        return web.perform(post(path).param("appeal", text).with(SignedIn.as(member.id())));
    }
}
