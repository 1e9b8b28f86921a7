package org.consilium.administration.health;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Ready is who reaches the database and has not been told to stop. The answer is kept a second:
/// whoever asks without end asks memory.
@Component
class Readiness {
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int SECONDS_TO_ANSWER = 2;

    private record Answer(boolean ready, Instant at) {}

    private final DataSource database;
    private final Clock clock;
    private volatile boolean stopping;
    private volatile @Nullable Answer answer;

    Readiness(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean isReady() {
        var known = answer;
        var now = clock.instant();
        if (known == null || !known.at().plus(KEPT).isAfter(now)) {
            known = new Answer(reachesDatabase(), now);
            answer = known;
        }
        return known.ready() && !stopping;
    }

    @EventListener
    void stop(ContextClosedEvent closing) {
        stopping = true;
    }

    private boolean reachesDatabase() {
        try (var connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException away) {
            return false;
        }
    }
}
