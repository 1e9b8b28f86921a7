package org.consilium.moderation.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.consilium.moderation.HouseRule;
import org.consilium.moderation.Measure;
import org.consilium.moderation.model.Power;
import org.consilium.ui.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionPolicyTest {
    @ParameterizedTest
    @CsvSource({
        // power, author, room, warned, grave, measure, refusal
        "MODERATOR, yes, yes, no,  no,  DISMISS, -",
        "MODERATOR, yes, yes, no,  no,  WARN,    -",
        "MODERATOR, yes, yes, no,  no,  HIDE,    -",
        "MODERATOR, yes, yes, no,  no,  REMOVE,  -",
        "MODERATOR, yes, yes, no,  no,  LIMIT,   -",
        "MODERATOR, yes, yes, no,  no,  SUSPEND, WarnFirst",
        "MODERATOR, yes, yes, yes, no,  SUSPEND, -",
        "MODERATOR, yes, yes, no,  yes, SUSPEND, -",
        "MODERATOR, yes, no,  no,  no,  REMOVE,  InNoRoom",
        "MODERATOR, no,  no,  no,  no,  HIDE,    -",
        "MODERATOR, no,  no,  no,  no,  WARN,    NobodyConcerned",
        "MODERATOR, no,  no,  no,  yes, SUSPEND, NobodyConcerned",
        "OWNER,     yes, yes, no,  no,  DISMISS, -",
        "OWNER,     yes, yes, no,  no,  WARN,    -",
        "OWNER,     yes, yes, no,  no,  HIDE,    -",
        "OWNER,     yes, yes, no,  no,  REMOVE,  -",
        "OWNER,     yes, yes, yes, yes, LIMIT,   OnlyForModerators",
        "OWNER,     yes, yes, yes, yes, SUSPEND, OnlyForModerators",
    })
    void letsEachDecideWhatIsTheirs(
            Power power,
            String author,
            String room,
            String warned,
            String grave,
            Measure measure,
            String refusal) {
        var here = new DecisionPolicy.Circumstances(power, is(author), is(room), is(warned));
        assertThat(name(here, measure, is(grave))).isEqualTo(refusal);
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void neverLetsOwnersTouchAnAccount(Measure measure) {
        var owner = new DecisionPolicy.Circumstances(Power.OWNER, true, true, true);
        assertThat(name(owner, measure, true).equals("-")).isEqualTo(!measure.isSanction());
    }

    private static String name(DecisionPolicy.Circumstances here, Measure measure, boolean grave) {
        return DecisionPolicy.refusal(here, new Wish(measure, false, rule(grave), "Facts.", 7))
                .map(refusal -> refusal.getClass().getSimpleName())
                .orElse("-");
    }

    private static HouseRule rule(boolean grave) {
        return new HouseRule(
                "a-rule",
                Message.of("A rule"),
                Message.of("Its text."),
                HouseRule.Ground.TERMS,
                Duration.ofHours(1),
                false,
                grave);
    }

    private static boolean is(String word) {
        return word.equals("yes");
    }
}
