package org.consilium.moderation.transparency;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Counts the month that has ended.
@Component
class CountMonths implements Job {
    private final Months months;

    CountMonths(Months months) {
        this.months = months;
    }

    @Override
    public String name() {
        return "moderation.count-months";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        months.countClosed();
    }
}
