package org.consilium.moderation.appealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.consilium.moderation.DecisionId;
import org.consilium.moderation.HouseRule;
import org.consilium.moderation.Measure;
import org.consilium.moderation.model.Decision;
import org.consilium.moderation.model.MatterId;
import org.consilium.platform.Cast;
import org.consilium.platform.Item;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppealPolicyTest {
    private static final Instant DECIDED = Instant.parse("2026-03-01T12:00:00Z");
    private static final AppealPolicy POLICY = new AppealPolicy(Duration.ofDays(183));

    @Test
    void takesAppealsForSixMonths() {
        var decision = decision(null);
        assertThat(POLICY.mayAppeal(decision, null, DECIDED)).isTrue();
        assertThat(POLICY.mayAppeal(decision, null, Instant.parse("2026-08-31T11:59:59Z")))
                .isTrue();
        assertThat(POLICY.refusal(decision, null, Instant.parse("2026-08-31T12:00:00Z")))
                .contains(new AppealOutcome.TooLate());
    }

    @Test
    void takesOneAppealAndNoneOfWhatFell() {
        var appeal =
                new Appeal(
                        new AppealId(new UUID(1, 1)),
                        new DecisionId(new UUID(1, 2)),
                        new MemberId(new UUID(1, 3)),
                        "No.",
                        DECIDED,
                        DECIDED,
                        null,
                        null);
        assertThat(POLICY.refusal(decision(null), appeal, DECIDED))
                .contains(new AppealOutcome.AppealedBefore());
        var fallen = decision(new Decision.Reversal(false, "A mistake", "Farid", DECIDED));
        assertThat(POLICY.refusal(fallen, null, DECIDED)).contains(new AppealOutcome.TakenBack());
    }

    private static Decision decision(Decision.@Nullable Reversal reversal) {
        return new Decision(
                new DecisionId(new UUID(1, 2)),
                new MatterId(new UUID(1, 3)),
                new Item("reply", new UUID(1, 4)),
                "Title",
                "Body",
                "/threads/1",
                Cast.BRUNO.id(),
                new Decision.Verdict(
                        Measure.HIDE, true, "harassment", HouseRule.Ground.TERMS, "Facts", null),
                null,
                false,
                false,
                Cast.FARID.id(),
                "Farid Rahimi",
                DECIDED,
                reversal);
    }
}
