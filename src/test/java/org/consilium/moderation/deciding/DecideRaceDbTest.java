package org.consilium.moderation.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.Measure;
import org.consilium.moderation.ModerationWorld;
import org.consilium.moderation.model.MatterId;
import org.consilium.platform.Cast;
import org.consilium.platform.Role;
import org.consilium.platform.Viewer;
import org.consilium.testing.ConsiliumTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;

@ConsiliumTest
class DecideRaceDbTest {
    private final MockMvc web;
    private final ModerationWorld world;
    private final DecideMatter decideMatter;
    private final UndoDecision undoDecision;
    private final HouseRules rules;
    private final Clock clock;

    DecideRaceDbTest(
            MockMvc web,
            ModerationWorld world,
            DecideMatter decideMatter,
            UndoDecision undoDecision,
            HouseRules rules,
            Clock clock) {
        this.web = web;
        this.world = world;
        this.decideMatter = decideMatter;
        this.undoDecision = undoDecision;
        this.rules = rules;
        this.clock = clock;
    }

    @Test
    void takesOneOfManyDecisionsAtOnce() throws Exception {
        var matter = world.reported(web, ModerationWorld.item(world.reply(world.colleague())));
        var outcomes =
                atOnce(
                        List.of(
                                () -> decide(Cast.FARID, matter, Measure.HIDE),
                                () -> decide(Cast.KOFI, matter, Measure.WARN),
                                () -> decide(Cast.FARID, matter, Measure.DISMISS),
                                () -> decide(Cast.KOFI, matter, Measure.HIDE)));
        assertThat(outcomes.stream().filter(DecideOutcome.Decided.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(DecideOutcome.DecidedMeanwhile.class::isInstance))
                .hasSize(3)
                .allSatisfy(it ->
                        assertThat(((DecideOutcome.DecidedMeanwhile) it).first()).isNotNull());
        assertThat(world.count("moderation.decision", "matter_id", matter)).isEqualTo(1);
    }

    @Test
    void undoesOnceHoweverManyTry() throws Exception {
        var matter = world.reported(web, ModerationWorld.item(world.reply(world.colleague())));
        decide(Cast.FARID, matter, Measure.HIDE);
        var decision = world.decision(matter);
        var outcomes =
                atOnce(
                        List.of(
                                () -> undoDecision.undo(viewer(Cast.FARID), decision, "One."),
                                () -> undoDecision.undo(viewer(Cast.KOFI), decision, "Two."),
                                () -> undoDecision.undo(viewer(Cast.FARID), decision, "Three.")));
        assertThat(outcomes.stream().filter(UndoOutcome.Undone.class::isInstance)).hasSize(1);
        assertThat(world.count("moderation.reversal", "decision_id", decision)).isEqualTo(1);
    }

    @Test
    void makesOneMatterOfReportsAtOnce() throws Exception {
        var item = ModerationWorld.item(world.reply(world.colleague()));
        var reporters = List.of(world.colleague(), world.colleague(), world.colleague());
        atOnce(
                reporters.stream()
                        .<Callable<Object>>map(
                                one -> () -> world.report(web, one, item, "harassment").andReturn())
                        .toList());
        assertThat(world.count("moderation.matter", "item_id", item.id())).isEqualTo(1);
        assertThat(world.count("moderation.report", "matter_id", world.matter(item))).isEqualTo(3);
        assertThat(world.count("moderation.matter", "reports = 3 and item_id", item.id()))
                .isEqualTo(1);
    }

    private DecideOutcome decide(Cast by, MatterId matter, Measure measure) {
        var wish = new Wish(measure, false, rules.find("harassment").orElseThrow(), "Found.", 7);
        return decideMatter.decide(viewer(by), matter, wish, clock.instant());
    }

    private Viewer viewer(Cast one) {
        var plain = world.viewer(one.id());
        return new Viewer(
                plain.member(),
                one.fullName(),
                plain.audience(),
                Set.of(Role.MODERATOR),
                plain.verifiedUntil(),
                plain.locale(),
                plain.zone());
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var results = new java.util.ArrayList<T>();
            for (var done : threads.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
