package org.consilium.verification.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.platform.Cast;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.QueryCounter;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.consilium.verification.ClaimSteps;
import org.consilium.verification.Colleagues;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class ReviewWebTest {
    private final MockMvc web;
    private final JdbcClient database;
    private final ClaimSteps steps;
    private final TestClock clock;

    ReviewWebTest(MockMvc web, JdbcClient database, DemoMembers demoMembers, TestClock clock) {
        this.web = web;
        this.database = database;
        this.steps = new ClaimSteps(web, database, demoMembers);
        this.clock = clock;
    }

    @Test
    void hidesClaimsFromAllButVerifiers() throws Exception {
        var boris = steps.claimant("Boris Castellan");
        var path = "/verification/claims/" + Colleagues.claimOf(database, boris);
        for (var one : new Cast[] {Cast.AMARA, Cast.BRUNO, Cast.CHEN, Cast.DALIA, Cast.HANA}) {
            for (var route : new String[] {path, path + "/evidence"}) {
                web.perform(get(route).with(SignedIn.as(one))).andExpect(status().isNotFound());
            }
            steps.decide(one, boris, "APPROVE", "I think so.").andExpect(status().isNotFound());
        }
        web.perform(get(path).with(SignedIn.as(boris.id()))).andExpect(status().isNotFound());
        assertThat(Colleagues.count(database, "decision", boris)).isZero();
    }

    @Test
    void letsNoVerifierSeeOrDecideTheirOwn() throws Exception {
        var greta =
                new Member(
                        Cast.GRETA.id(),
                        Cast.GRETA.fullName(),
                        Cast.GRETA.handle(),
                        Cast.GRETA.audience(),
                        Locale.UK,
                        ZoneOffset.UTC);
        web.perform(
                        Colleagues.form("SE", "840117")
                                .file(Colleagues.pdf())
                                .with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isSeeOther());
        var path = "/verification/claims/" + Colleagues.claimOf(database, greta);
        web.perform(get(path).with(SignedIn.as(Cast.GRETA))).andExpect(status().isNotFound());
        steps.decide(Cast.GRETA, greta, "APPROVE", "I know her.").andExpect(status().isNotFound());
        web.perform(get("/verification/queue").with(SignedIn.as(Cast.GRETA)))
                .andExpect(content().string(not(containsString(path))));
        web.perform(
                        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete(
                                        path)
                                .with(SignedIn.as(Cast.GRETA)))
                .andExpect(status().isSeeOther());
    }

    @Test
    void servesEvidenceAsADownloadThatCannotRun() throws Exception {
        var celia = steps.claimant("Celia Banerjee");
        var path = "/verification/claims/" + Colleagues.claimOf(database, celia) + "/evidence";
        web.perform(get(path).with(SignedIn.as(Cast.FARID)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Disposition", not(containsString("licence"))))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        steps.decide(Cast.FARID, celia, "REFUSE", "No.");
        web.perform(get(path).with(SignedIn.as(Cast.FARID))).andExpect(status().isOk());
        web.perform(get(path).with(SignedIn.as(Cast.GRETA))).andExpect(status().isNotFound());
    }

    @Test
    void warnsOfANumberThatSomebodyElseUses() throws Exception {
        var first = steps.claimant("Devon Drummond");
        steps.decide(Cast.FARID, first, "APPROVE", "Yes.");
        steps.decide(Cast.GRETA, first, "APPROVE", "Yes.");
        var number =
                database.sql("select number from verification.claim where member_id = ?")
                        .param(first.id().value())
                        .query(String.class)
                        .single();
        var second = steps.claimant("Eva Fairbanks", number);
        var path = "/verification/claims/" + Colleagues.claimOf(database, second);
        web.perform(get(path).with(SignedIn.as(Cast.FARID)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Another member is verified with this number")));
    }

    @Test
    void listsTheOldestFirstInFewQueries() throws Exception {
        var early = steps.claimant("Frank Ashby");
        clock.advance(Duration.ofMinutes(1));
        var late = steps.claimant("Wanda Winslow");
        var statements =
                QueryCounter.statementsOf(() ->
                        web.perform(get("/verification/queue").with(SignedIn.as(Cast.KOFI)))
                                .andExpect(
                                        content()
                                                .string(
                                                        allOf(
                                                                containsString("Chen Wei"),
                                                                containsString("Mateo Rivas"),
                                                                containsString("Appeal"),
                                                                containsString("Registry agrees"))))
                                .andReturn());
        assertThat(statements).as("%s", statements).hasSizeLessThanOrEqualTo(8 + 2);
        var ids =
                database
                        .sql(
                                "select claim_id from verification.open_claim order by since, claim_id")
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(id -> new MemberId(id).shortForm())
                        .toList();
        assertThat(ids.indexOf(Colleagues.claimOf(database, early)))
                .isLessThan(ids.indexOf(Colleagues.claimOf(database, late)));
    }
}
