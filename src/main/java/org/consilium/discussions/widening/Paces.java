package org.consilium.discussions.widening;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Measures how long first answers take, over ninety days.
@Component
public class Paces {
    private static final Duration SINCE = Duration.ofDays(90);
    private static final int FEWEST = 5;

    private final PaceRepository paces;
    private final Clock clock;

    Paces(PaceRepository paces, Clock clock) {
        this.paces = paces;
        this.clock = clock;
    }

    @Transactional
    public void measure() {
        var now = clock.instant();
        paces.measure(now.minus(SINCE), now, FEWEST);
    }
}
