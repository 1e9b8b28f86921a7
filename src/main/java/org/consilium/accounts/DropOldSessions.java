package org.consilium.accounts;

import java.time.Duration;
import org.consilium.platform.Job;
import org.springframework.stereotype.Component;

/// Drops sessions that are over.
@Component
class DropOldSessions implements Job {
    private final Sessions sessions;

    DropOldSessions(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "accounts.drop-old-sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        sessions.dropOld();
    }
}
