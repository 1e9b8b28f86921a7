package org.consilium.messaging.writing;

import java.time.Clock;
import java.time.Duration;
import org.consilium.messaging.model.DraftRepository;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Drops drafts nobody came back to for half a year.
@Component
class ForgetDrafts implements Job {
    private static final Duration KEPT = Duration.ofDays(180);

    private final DraftRepository drafts;
    private final Clock clock;

    ForgetDrafts(DraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "messaging.forget-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public void run() {
        drafts.forget(clock.instant().minus(KEPT));
    }
}
