package org.consilium.cases.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.consilium.cases.CaseWorld;
import org.consilium.cases.CaseWorld.Published;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.platform.SubmissionId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.Persona;
import org.consilium.testing.QueryCounter;
import org.consilium.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ConsiliumTest
class DifferentialWebTest {
    private static final String DISSENT = "Tinea incognita";

    private final MockMvc web;
    private final CaseWorld world;
    private final Ids ids;
    private Published report;

    DifferentialWebTest(MockMvc web, ApplicationContext context, Ids ids) {
        this.web = web;
        this.world = new CaseWorld(context);
        this.ids = ids;
        this.report = world.publish(Cast.AMARA);
    }

    @BeforeEach
    void publish() {
        report = world.publish(Cast.AMARA);
    }

    @Test
    void hidesOpinionsUntilOneCommits() throws Exception {
        send(Cast.BRUNO, DISSENT, "70", "It spreads at its edge").andExpect(status().isSeeOther());
        page(Cast.ELIF)
                .andExpect(content().string(containsString("1 colleague has committed.")))
                .andExpect(content().string(not(containsString(DISSENT))))
                .andExpect(content().string(not(containsString("spreads at its edge"))));
        web.perform(get(report.id().path() + "/opinions").with(SignedIn.as(Cast.ELIF)))
                .andExpect(status().isSeeOther());
        send(Cast.ELIF, "Psoriasis", "50", "").andExpect(status().isSeeOther());
        page(Cast.ELIF)
                .andExpect(content().string(containsString(DISSENT)))
                .andExpect(content().string(containsString("spreads at its edge")))
                .andExpect(content().string(containsString("mean of 2 colleagues")))
                .andExpect(content().string(containsString("35 %")));
    }

    @Test
    void showsTheAuthorWhatOthersThink() throws Exception {
        send(Cast.BRUNO, DISSENT, "70", "");
        page(Cast.AMARA)
                .andExpect(content().string(containsString(DISSENT)))
                .andExpect(content().string(not(containsString("name=\"diagnosis-1\""))));
        send(Cast.AMARA, "Psoriasis", "100", "").andExpect(status().isSeeOther());
        assertThat(world.count("commitment", report)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-5", "12.5", "1e2", "abc", "", "٣٠", "999999999999"})
    void keepsWhatWasTypedBesideAWrongPercentage(String percent) throws Exception {
        send(Cast.BRUNO, DISSENT, percent, "my reason")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Give a whole number from 1 to 100.")))
                .andExpect(content().string(containsString("my reason")));
        assertThat(world.count("commitment", report)).isZero();
    }

    @Test
    void refusesMoreThanAHundredTogether() throws Exception {
        web.perform(
                        form(Cast.BRUNO, "0", submission())
                                .param("diagnosis-1", "Psoriasis")
                                .param("percent-1", "80")
                                .param("diagnosis-2", DISSENT)
                                .param("percent-2", "50"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Together these are 130 %.")));
    }

    @Test
    void refusesTheSameDiagnosisTwice() throws Exception {
        web.perform(
                        form(Cast.BRUNO, "0", submission())
                                .param("diagnosis-1", "Oesophageal spasm")
                                .param("percent-1", "40")
                                .param("diagnosis-2", "esophageal spasms")
                                .param("percent-2", "30"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Put the two together.")));
        assertThat(world.count("diagnosis", report)).isZero();
    }

    @Test
    void takesSpellingsTogether() throws Exception {
        send(Cast.BRUNO, "Anaemia", "60", "");
        send(Cast.ELIF, "anemia", "40", "");
        assertThat(world.count("diagnosis", report)).isEqualTo(1);
        page(Cast.ELIF).andExpect(content().string(containsString("named by 2 of 2")));
    }

    @Test
    void countsASubmissionOnce() throws Exception {
        var submission = submission();
        for (int i = 0; i < 2; i++) {
            web.perform(
                            form(Cast.BRUNO, "0", submission)
                                    .param("diagnosis-1", DISSENT)
                                    .param("percent-1", "70"))
                    .andExpect(status().isSeeOther());
        }
        assertThat(world.count("commitment", report)).isEqualTo(1);
    }

    @Test
    void refusesAStalePageAndKeepsWhatWasTyped() throws Exception {
        send(Cast.BRUNO, DISSENT, "70", "");
        send(Cast.BRUNO, "Psoriasis", "55", "second thoughts")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("You committed from another page")))
                .andExpect(content().string(containsString("second thoughts")))
                .andExpect(content().string(containsString("name=\"version\" value=\"1\"")));
    }

    @Test
    void keepsWhatWasSaidFirst() throws Exception {
        send(Cast.BRUNO, DISSENT, "70", "It spreads at its edge");
        web.perform(
                        form(Cast.BRUNO, "1", submission())
                                .param("diagnosis-1", "Psoriasis")
                                .param("percent-1", "90"))
                .andExpect(status().isSeeOther());
        page(Cast.BRUNO)
                .andExpect(content().string(containsString("You have revised it once")))
                .andExpect(content().string(containsString("said first, changed since")))
                .andExpect(content().string(containsString("How the crowd moved")));
        web.perform(get(report.id().path() + "/differential").with(SignedIn.as(Cast.BRUNO)))
                .andExpect(content().string(containsString("value=\"Psoriasis\"")));
    }

    @Test
    void commitsOnceWhenTwoComeAtOnce() throws Exception {
        Callable<CommitOutcome> one =
                () -> world.send(Cast.BRUNO, report, 0, ids.next(), DISSENT, 70);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var outcomes = Stream.of(pool.submit(one), pool.submit(one)).map(this::answer).toList();
            assertThat(outcomes)
                    .containsExactlyInAnyOrder(
                            new CommitOutcome.Committed(1), new CommitOutcome.Stale(1));
        }
        assertThat(world.count("commitment", report)).isEqualTo(1);
    }

    @Test
    void holdsWhatTellsWhoThePatientIs() throws Exception {
        send(Cast.BRUNO, DISSENT, "70", "Her sister, Linda Marsh, had it on 11/02/2023")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("could tell who")));
        assertThat(world.count("commitment", report)).isZero();
    }

    @Test
    void hidesReasonsOfWhomOneBlocked() throws Exception {
        send(Cast.LENA, DISSENT, "70", "It spreads at its edge");
        send(Cast.BRUNO, "Psoriasis", "50", "");
        page(Cast.AMARA)
                .andExpect(content().string(containsString(DISSENT)))
                .andExpect(content().string(containsString("mean of 2 colleagues")))
                .andExpect(content().string(not(containsString("spreads at its edge"))));
        page(Cast.BRUNO).andExpect(content().string(containsString("spreads at its edge")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"HANA", "CHEN", "DALIA"})
    void isNotThereForWhoIsNotVerified(Persona persona) throws Exception {
        for (var path : new String[] {"/differential", "/opinions", "/outcome", "/merges"}) {
            web.perform(get(report.id().path() + path).with(persona.asking()))
                    .andExpect(status().isNotFound());
        }
        web.perform(
                        post(report.id().path() + "/differential")
                                .with(persona.asking())
                                .param("diagnosis-1", DISSENT)
                                .param("percent-1", "70"))
                .andExpect(status().isNotFound());
    }

    @Test
    void escapesWhatWasTyped() throws Exception {
        send(Cast.BRUNO, "<script>alert(1)</script>", "70", "<img src=x onerror=alert(1)>");
        page(Cast.BRUNO)
                .andExpect(content().string(containsString("&lt;script&gt;")))
                .andExpect(content().string(not(containsString("<img src=x"))));
    }

    @Test
    void keepsTheBudgetOfTheCasesPage() throws Exception {
        for (var reader : new Cast[] {Cast.BRUNO, Cast.ELIF, Cast.KOFI, Cast.FARID}) {
            send(reader, DISSENT, "70", "It spreads at its edge");
        }
        assertThat(
                        QueryCounter.statementsOf(() -> page(Cast.BRUNO)).stream()
                                .filter(sql -> sql.contains("cases.commitment")))
                .hasSize(1);
    }

    private CommitOutcome answer(java.util.concurrent.Future<CommitOutcome> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private ResultActions send(Cast one, String diagnosis, String percent, String reason)
            throws Exception {
        return web.perform(
                form(one, "0", submission())
                        .param("diagnosis-1", diagnosis)
                        .param("percent-1", percent)
                        .param("reason-1", reason));
    }

    private MockHttpServletRequestBuilder form(Cast one, String version, String submission) {
        return post(report.id().path() + "/differential")
                .with(SignedIn.as(one))
                .param("version", version)
                .param("submission", submission);
    }

    private String submission() {
        UUID id = ids.next();
        return new SubmissionId(id).shortForm();
    }

    private ResultActions page(Cast one) throws Exception {
        return web.perform(get(report.path()).with(SignedIn.as(one))).andExpect(status().isOk());
    }
}
