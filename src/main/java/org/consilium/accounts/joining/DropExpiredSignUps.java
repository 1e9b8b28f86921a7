package org.consilium.accounts.joining;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Drops sign-ups nobody confirmed.
@Component
class DropExpiredSignUps implements Job {
    private final SignUps signUps;

    DropExpiredSignUps(SignUps signUps) {
        this.signUps = signUps;
    }

    @Override
    public String name() {
        return "accounts.drop-expired-sign-ups";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        signUps.dropExpired();
    }
}
