package org.consilium.verification.standing;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Tells members in time that their standing ends.
@Component
class WarnOfExpiry implements Job {
    private final Standings standings;

    WarnOfExpiry(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String name() {
        return "verification.warn-of-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        while (standings.warn()) {
            // The next batch.
        }
    }
}
