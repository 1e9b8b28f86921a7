package org.consilium.discussions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of this module, below `consilium.discussions`.
///
/// `widenAfter`: how long a question waits for its first answer before it is offered to colleagues
/// of its specialty; between a minute and a week.
@ConfigurationProperties("consilium.discussions")
public record DiscussionsSettings(@DefaultValue("90m") Duration widenAfter) {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    public DiscussionsSettings {
        if (widenAfter.compareTo(SHORTEST) < 0 || widenAfter.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "consilium.discussions.widen-after is between 1m and 7d");
        }
    }
}
