package org.consilium.people.suggesting;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Makes suggestions for whom they are oldest.
@Component
class SuggestPeople implements Job {
    private final Suggesting suggesting;

    SuggestPeople(Suggesting suggesting) {
        this.suggesting = suggesting;
    }

    @Override
    public String name() {
        return "people.suggest";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        suggesting.makeDue();
    }
}
