package org.consilium.moderation.appealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.ModerationWorld;
import org.consilium.platform.Cast;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.consilium.testing.ConsiliumTest;
import org.consilium.testing.SignedIn;
import org.consilium.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ConsiliumTest
class AppealWebTest {
    private final MockMvc web;
    private final ModerationWorld world;
    private final AppealRepository appeals;
    private final TestClock clock;

    AppealWebTest(MockMvc web, ModerationWorld world, AppealRepository appeals, TestClock clock) {
        this.web = web;
        this.world = world;
        this.appeals = appeals;
        this.clock = clock;
    }

    @Test
    void liftsAndRestoresBySomebodyElse() throws Exception {
        var author = world.colleague();
        var decision = hidden(author);
        appeal(author, decision, "I was quoting.").andExpect(status().isSeeOther());
        world.look(web, author, decision.path())
                .andExpect(content().string(containsString("Your appeal waits")));
        var appeal = appeals.of(decision).orElseThrow();
        judge(Cast.FARID, appeal.id(), "LIFTED").andExpect(status().isNotFound());
        world.look(web, Cast.FARID.id(), "/moderation/appeals")
                .andExpect(content().string(not(containsString(appeal.id().path()))));
        world.look(web, Cast.KOFI.id(), "/moderation/appeals")
                .andExpect(content().string(containsString(appeal.id().path())));
        judge(Cast.KOFI, appeal.id(), "LIFTED").andExpect(status().isSeeOther());
        assertThat(world.count("discussions.hiding", "decision_id", decision)).isZero();
        world.look(web, author, decision.path())
                .andExpect(content().string(containsString("Lifted after your appeal")));
        judge(Cast.KOFI, appeal.id(), "UPHELD").andExpect(status().isNotFound());
    }

    @Test
    void upholdsWithTheReason() throws Exception {
        var author = world.colleague();
        var decision = hidden(author);
        appeal(author, decision, "It was fair.");
        var appeal = appeals.of(decision).orElseThrow();
        judge(Cast.KOFI, appeal.id(), "NEITHER").andExpect(status().is(422));
        judge(Cast.KOFI, appeal.id(), "UPHELD").andExpect(status().isSeeOther());
        world.look(web, author, decision.path())
                .andExpect(content().string(containsString("The decision stands")))
                .andExpect(content().string(containsString("Seen again.")));
        assertThat(world.count("discussions.hiding", "decision_id", decision)).isEqualTo(1);
    }

    @Test
    void refusesTheSameDeciderInTheDatabase() throws Exception {
        var author = world.colleague();
        var decision = hidden(author);
        appeal(author, decision, "Please.");
        var appeal = appeals.of(decision).orElseThrow().id();
        assertThatThrownBy(
                        () -> appeals.decide(appeal, true, "Me", Cast.FARID.id(), clock.instant()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("decided by somebody else");
        assertThatThrownBy(() -> appeals.decide(appeal, true, "Me", author, clock.instant()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(world.count("moderation.appeal_decision", "appeal_id", appeal)).isZero();
    }

    @Test
    void takesOneAppealWithinSixMonths() throws Exception {
        var author = world.colleague();
        var decision = hidden(author);
        appeal(author, decision, "").andExpect(status().is(422));
        appeal(Cast.BRUNO.id(), decision, "Not mine.").andExpect(status().isNotFound());
        clock.advance(Duration.ofDays(184));
        appeal(author, decision, "Too late.")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Too late.")));
        clock.advance(Duration.ofDays(-2));
        appeal(author, decision, "In time.").andExpect(status().isSeeOther());
        appeal(author, decision, "Once more.").andExpect(status().isSeeOther());
        assertThat(appeals.of(decision).orElseThrow().words()).isEqualTo("In time.");
    }

    @Test
    void closesTheAppealWhenTheDecisionIsTakenBack() throws Exception {
        var author = world.colleague();
        var decision = hidden(author);
        appeal(author, decision, "Please look.");
        world.undo(web, Cast.FARID, decision);
        var appeal = appeals.of(decision).orElseThrow();
        assertThat(appeal.isOpen()).isFalse();
        assertThat(appeal.verdict()).isNull();
    }

    @Test
    void looksAgainAtWhatWasDismissed() throws Exception {
        var author = world.colleague();
        var reporter = world.colleague();
        var item = ModerationWorld.item(world.reply(author));
        var path = "/reports/" + dismissed(reporter, item) + "/appeal";
        world.look(web, author, path).andExpect(status().isNotFound());
        doubt(author, path, "Mine.").andExpect(status().isNotFound());
        doubt(reporter, path, " ").andExpect(status().is(422));
        doubt(reporter, path, "He names a patient.").andExpect(status().isSeeOther());
        doubt(reporter, path, "Again.").andExpect(status().isSeeOther());
        var appeal = appeals.of(world.decision(world.matter(item))).orElseThrow();
        assertThat(appeal.words()).isEqualTo("He names a patient.");
        world.look(web, author, "/account/access")
                .andExpect(content().string(not(containsString("Appealed"))));
        judge(Cast.FARID, appeal.id(), "LIFTED").andExpect(status().isNotFound());
        judge(Cast.KOFI, appeal.id(), "LIFTED").andExpect(status().isSeeOther());
        assertThat(open(item)).isEqualTo(1);
        world.look(web, reporter, path)
                .andExpect(content().string(containsString("It is decided anew")))
                .andExpect(content().string(containsString("Seen again.")));
        world.look(web, author, "/notices")
                .andExpect(content().string(not(containsString("appeal"))));
    }

    @Test
    void upholdsADismissal() throws Exception {
        var reporter = world.colleague();
        var item = ModerationWorld.item(world.reply(world.colleague()));
        var path = "/reports/" + dismissed(reporter, item) + "/appeal";
        doubt(reporter, path, "Please.").andExpect(status().isSeeOther());
        var appeal = appeals.of(world.decision(world.matter(item))).orElseThrow();
        judge(Cast.KOFI, appeal.id(), "UPHELD").andExpect(status().isSeeOther());
        assertThat(open(item)).isZero();
        world.look(web, reporter, path)
                .andExpect(content().string(containsString("The decision stands")));
    }

    private int open(Item item) {
        return world.count(
                "(select id from moderation.matter where closed_at is null) m",
                "id",
                world.matter(item));
    }

    private String dismissed(MemberId reporter, Item item) throws Exception {
        var receipt =
                world.report(web, reporter, item, "harassment")
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        world.decide(web, Cast.FARID, world.matter(item), "DISMISS")
                .andExpect(status().isSeeOther());
        return String.valueOf(receipt).substring("/reports/".length());
    }

    private ResultActions doubt(MemberId as, String path, String words) throws Exception {
        return web.perform(post(path).with(SignedIn.as(as)).param("words", words));
    }

    private DecisionId hidden(MemberId author) throws Exception {
        var matter = world.reported(web, ModerationWorld.item(world.reply(author)));
        world.decide(web, Cast.FARID, matter, "HIDE");
        return world.decision(matter);
    }

    private ResultActions appeal(MemberId as, DecisionId decision, String words) throws Exception {
        return web.perform(
                post(decision.path() + "/appeal").with(SignedIn.as(as)).param("words", words));
    }

    private ResultActions judge(Cast by, AppealId appeal, String verdict) throws Exception {
        return web.perform(
                post(appeal.path() + "/decision")
                        .with(SignedIn.as(by))
                        .param("verdict", verdict)
                        .param("reason", "Seen again."));
    }
}
