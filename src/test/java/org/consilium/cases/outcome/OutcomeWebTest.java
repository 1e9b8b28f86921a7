package org.consilium.cases.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.consilium.cases.CaseWorld;
import org.consilium.cases.CaseWorld.Published;
import org.consilium.cases.differential.CommitOutcome;
import org.consilium.platform.Cast;
import org.consilium.platform.Ids;
import org.consilium.platform.SubmissionId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ConsiliumTest
class OutcomeWebTest {
    private static final String TRUTH = "Pityriasis rosea";
    private static final String TEACHING = "Look for the herald patch";

    private final MockMvc web;
    private final CaseWorld world;
    private final AskForOutcomes asking;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final Ids ids;
    private Published report;

    OutcomeWebTest(
            MockMvc web,
            ApplicationContext context,
            AskForOutcomes asking,
            JdbcClient jdbc,
            TestClock clock,
            Ids ids) {
        this.web = web;
        this.world = new CaseWorld(context);
        this.asking = asking;
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.report = world.publish(Cast.AMARA);
    }

    @BeforeEach
    void publish() {
        report = world.publish(Cast.AMARA);
    }

    @Test
    void asksAfterSevenThirtyAndNinetyDays() {
        asking.run();
        assertThat(asked()).isEmpty();
        clock.advance(Duration.ofDays(7));
        asking.run();
        asking.run();
        assertThat(asked()).containsExactly(7);
        clock.advance(Duration.ofDays(23));
        asking.run();
        assertThat(asked()).containsExactly(7, 30);
        clock.advance(Duration.ofDays(60));
        asking.run();
        assertThat(asked()).containsExactly(7, 30, 90);
        assertThat(notices(Cast.AMARA, "cases.outcome-asked")).isEqualTo(3);
        clock.advance(Duration.ofDays(100));
        asking.run();
        assertThat(asked()).hasSize(3);
    }

    @Test
    void asksOnceAfterALongOutage() {
        clock.advance(Duration.ofDays(31));
        asking.run();
        assertThat(asked()).containsExactly(7, 30);
        assertThat(notices(Cast.AMARA, "cases.outcome-asked")).isEqualTo(1);
    }

    @Test
    void asksNobodyWhoHasTold() {
        world.solve(Cast.AMARA, report, TRUTH);
        clock.advance(Duration.ofDays(8));
        asking.run();
        assertThat(asked()).isEmpty();
    }

    @Test
    void scoresAndTellsEverybodyWhoAnswered() throws Exception {
        world.commit(Cast.BRUNO, report, TRUTH, 60, "Ringworm", 30);
        world.commit(Cast.ELIF, report, "Ringworm", 100);
        known(TRUTH, "0").andExpect(status().isSeeOther());
        assertThat(scores()).containsExactly(2500, 20000);
        assertThat(notices(Cast.BRUNO, "cases.outcome-given")).isEqualTo(1);
        page(Cast.BRUNO)
                .andExpect(content().string(containsString("What it was in the end")))
                .andExpect(content().string(containsString(TEACHING)))
                .andExpect(content().string(containsString("0.25")))
                .andExpect(content().string(containsString("Closed: the outcome was given")));
        page(Cast.KOFI).andExpect(content().string(containsString("Ringworm")));
        assertThat(world.commit(Cast.KOFI, report, TRUTH, 100))
                .isEqualTo(new CommitOutcome.Closed());
    }

    @Test
    void tellsNothingClinicalInNotices() throws Exception {
        world.commit(Cast.BRUNO, report, TRUTH, 60);
        known(TRUTH, "0");
        assertThat(
                        jdbc.sql("select arguments::text || path || kind from notifications.notice")
                                .query(String.class)
                                .list())
                .noneMatch(text -> text.contains(TRUTH) || text.contains("rash"));
    }

    @Test
    void joinsTheLibraryWithItsTeachingPoint() throws Exception {
        known(TRUTH, "0");
        library("words=herald rosea").andExpect(content().string(containsString(TEACHING)));
        library("words=herald&specialty=dermatology")
                .andExpect(content().string(containsString(TRUTH)));
        library("words=nothing like it")
                .andExpect(content().string(containsString("Nothing found")));
        library("words=%").andExpect(content().string(containsString("Nothing found")));
        web.perform(get("/cases/library").with(SignedIn.as(Cast.CHEN)))
                .andExpect(status().isNotFound());
    }

    @Test
    void correctsWithItsHistory() throws Exception {
        world.commit(Cast.BRUNO, report, TRUTH, 100);
        known("Ringworm", "0");
        assertThat(scores()).containsExactly(20000);
        known(TRUTH, "1").andExpect(status().isSeeOther());
        assertThat(scores()).containsExactly(0);
        web.perform(get(report.id().path() + "/outcome").with(SignedIn.as(Cast.AMARA)))
                .andExpect(content().string(containsString("Ringworm")))
                .andExpect(content().string(containsString("What was told before")));
        known("Scabies", "1")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("told from another page")))
                .andExpect(content().string(containsString("Scabies")));
    }

    @Test
    void countsWhatTheAuthorTicksAsRight() throws Exception {
        world.commit(Cast.BRUNO, report, "Gibert's disease", 80);
        var other =
                jdbc.sql("select id from cases.diagnosis where case_id = :id")
                        .param("id", report.id().value())
                        .query(java.util.UUID.class)
                        .single();
        var id = new org.consilium.cases.differential.DiagnosisId(other).shortForm();
        web.perform(filled(TRUTH, "0").param("same", id)).andExpect(status().isSeeOther());
        assertThat(scores()).containsExactly(400);
        web.perform(
                        post(report.id().path() + "/merges/" + id)
                                .param("_method", "delete")
                                .with(SignedIn.as(Cast.AMARA)))
                .andExpect(status().isSeeOther());
        assertThat(scores()).containsExactly(16400);
    }

    @Test
    void keepsThePollOpenWhileNotKnown() throws Exception {
        say("NOT_YET", "", "0").andExpect(status().isSeeOther());
        assertThat(world.commit(Cast.BRUNO, report, TRUTH, 100))
                .isEqualTo(new CommitOutcome.Committed(1));
        say("NEVER", "", "1").andExpect(status().isUnprocessableContent());
        say("NEVER", "No further tests were wished.", "1").andExpect(status().isSeeOther());
        assertThat(world.commit(Cast.ELIF, report, TRUTH, 100))
                .isEqualTo(new CommitOutcome.Closed());
        say("NOT_YET", "", "2").andExpect(status().isConflict());
        page(Cast.BRUNO)
                .andExpect(content().string(containsString("No further tests were wished.")));
    }

    @Test
    void refusesWhatIsIncomplete() throws Exception {
        web.perform(filled("", "0")).andExpect(status().isUnprocessableContent());
        say("", "", "0").andExpect(status().isUnprocessableContent());
        say("SURELY", "", "0").andExpect(status().isUnprocessableContent());
        known("Seen by Linda Marsh on 11/02/2023", "0")
                .andExpect(status().isUnprocessableContent());
        assertThat(world.count("outcome", report)).isZero();
    }

    @Test
    void isToldByTheAuthorOnly() throws Exception {
        web.perform(
                        post(report.id().path() + "/outcome")
                                .with(SignedIn.as(Cast.BRUNO))
                                .param("kind", "KNOWN")
                                .param("diagnosis", TRUTH))
                .andExpect(status().isNotFound());
        web.perform(get(report.id().path() + "/outcome").with(SignedIn.as(Cast.FARID)))
                .andExpect(status().isNotFound());
        web.perform(get(report.id().path() + "/merges").with(SignedIn.as(Cast.FARID)))
                .andExpect(status().isNotFound());
    }

    private ResultActions known(String diagnosis, String version) throws Exception {
        return web.perform(filled(diagnosis, version));
    }

    private MockHttpServletRequestBuilder filled(String diagnosis, String version) {
        return post(report.id().path() + "/outcome")
                .with(SignedIn.as(Cast.AMARA))
                .param("version", version)
                .param("submission", new SubmissionId(ids.next()).shortForm())
                .param("kind", "KNOWN")
                .param("diagnosis", diagnosis)
                .param("established", "HISTOLOGY")
                .param("teaching", TEACHING);
    }

    private ResultActions say(String kind, String reason, String version) throws Exception {
        return web.perform(
                post(report.id().path() + "/outcome")
                        .with(SignedIn.as(Cast.AMARA))
                        .param("version", version)
                        .param("submission", new SubmissionId(ids.next()).shortForm())
                        .param("kind", kind)
                        .param("reason", reason));
    }

    private ResultActions library(String query) throws Exception {
        var request = get("/cases/library").with(SignedIn.as(Cast.BRUNO));
        for (var each : query.split("&", -1)) {
            request.param(each.split("=", -1)[0], each.split("=", -1)[1]);
        }
        return web.perform(request).andExpect(status().isOk());
    }

    private ResultActions page(Cast one) throws Exception {
        return web.perform(get(report.path()).with(SignedIn.as(one))).andExpect(status().isOk());
    }

    private List<Integer> asked() {
        return jdbc.sql("select day from cases.outcome_ask where case_id = :id order by day")
                .param("id", report.id().value())
                .query(Integer.class)
                .list();
    }

    private List<Integer> scores() {
        return jdbc.sql(
                        """
                        select s.last_brier from cases.score s
                        join cases.commitment c on c.id = s.commitment_id
                        where c.case_id = :id order by s.last_brier
                        """)
                .param("id", report.id().value())
                .query(Integer.class)
                .list();
    }

    private int notices(Cast one, String kind) {
        return jdbc.sql(
                        """
                        select count(*) from notifications.notice
                        where member_id = :member and kind = :kind
                            and (path like '%' || :case || '%' or path like '%' || :thread || '%')
                        """)
                .param("member", one.id().value())
                .param("kind", kind)
                .param("case", report.id().shortForm())
                .param("thread", report.thread().shortForm())
                .query(Integer.class)
                .single();
    }
}
