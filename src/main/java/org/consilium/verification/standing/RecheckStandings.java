package org.consilium.verification.standing;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Asks registries again, each standing at least every 30 days.
@Component
class RecheckStandings implements Job {
    private final Standings standings;

    RecheckStandings(Standings standings) {
        this.standings = standings;
    }

    @Override
    public String name() {
        return "verification.recheck";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        while (standings.recheckNext()) {
            // The next one, in a transaction of its own.
        }
    }
}
