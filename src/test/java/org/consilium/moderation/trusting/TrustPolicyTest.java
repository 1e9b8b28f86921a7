package org.consilium.moderation.trusting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.consilium.moderation.ModerationSettings;
import org.consilium.moderation.TrustLevel;
import org.consilium.moderation.Use;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustPolicyTest {
    private static final ModerationSettings SETTINGS =
            new ModerationSettings(
                    3,
                    10,
                    1,
                    30,
                    30,
                    10,
                    5,
                    Duration.ofDays(90),
                    2,
                    2,
                    10,
                    5,
                    Duration.ofDays(365),
                    Duration.ofDays(30),
                    Duration.ofDays(183),
                    Duration.ofDays(14));

    @ParameterizedTest
    @CsvSource({
        // days, read/replies/helpful, upheld, verified, staff, level
        "0, 0/0/0, 0, false, false, NEW",
        "3, 10/1/0, 0, false, false, MEMBER",
        "2, 10/1/0, 0, false, false, NEW",
        "3, 9/1/0, 0, false, false, NEW",
        "3, 10/0/0, 0, false, false, NEW",
        "0, 0/0/0, 0, true, false, MEMBER",
        "30, 30/10/5, 0, false, false, TRUSTED",
        "30, 30/10/4, 0, true, false, MEMBER",
        "29, 30/10/5, 0, true, false, MEMBER",
        "30, 30/10/5, 1, true, false, MEMBER",
        "0, 0/0/0, 1, true, false, NEW",
        "3, 10/1/0, 2, false, false, NEW",
        "0, 0/0/0, 0, false, true, TRUSTED",
    })
    void growsWithUse(
            int days, String use, int upheld, boolean verified, boolean staff, TrustLevel level) {
        var standing = new Standing(days, use(use), upheld, verified, staff);
        assertThat(new TrustPolicy(SETTINGS).level(standing)).isEqualTo(level);
    }

    private static Use use(String text) {
        var parts = text.split("/", 3);
        return new Use(
                Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
