package org.consilium.discussions.widening;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

@Component
class MeasurePace implements Job {
    private final Paces paces;

    MeasurePace(Paces paces) {
        this.paces = paces;
    }

    @Override
    public String name() {
        return "discussions.measure-pace";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        paces.measure();
    }
}
