package org.consilium.discussions.widening;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

@Component
class WidenQuestions implements Job {
    private final Widening widening;

    WidenQuestions(Widening widening) {
        this.widening = widening;
    }

    @Override
    public String name() {
        return "discussions.widen-questions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        widening.widen();
    }
}
