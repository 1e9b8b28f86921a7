package org.consilium.groups.numbers;

import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Counts the threads of the last 30 days anew in rooms where one began, and in each room once an
/// hour because days pass.
@Component
class CountThreads implements Job {
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int ROOMS_A_RUN = 200;

    private final NumberRepository numbers;
    private final Clock clock;

    CountThreads(NumberRepository numbers, Clock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "groups.count-threads";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run() {
        var now = clock.instant();
        numbers.due(now.minus(HOUR), ROOMS_A_RUN)
                .forEach(room -> numbers.count(room, now.minus(MONTH), now));
    }
}
