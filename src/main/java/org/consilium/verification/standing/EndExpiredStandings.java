package org.consilium.verification.standing;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Ends what has run out. Access is gone before: this tells the member and the other modules.
@Component
class EndExpiredStandings implements Job {
    private final Standings standings;

    EndExpiredStandings(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String name() {
        return "verification.end-expired";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        while (standings.endExpired()) {
            // The next batch.
        }
    }
}
