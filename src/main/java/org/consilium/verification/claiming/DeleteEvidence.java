package org.consilium.verification.claiming;

import java.time.Clock;
import java.time.Duration;
import org.consilium.platform.Database;
import org.consilium.platform.Job;
import org.consilium.platform.Settings;
import org.springframework.stereotype.Component;

/// Deletes evidence whose time is over; that it was deleted, and when, stays.
@Component
class DeleteEvidence implements Job {
    private static final int BATCH = 20;

    private final ClaimingRepository claims;
    private final Settings settings;
    private final Database database;
    private final Clock clock;

    DeleteEvidence(ClaimingRepository claims, Settings settings, Database database, Clock clock) {
        this.claims = claims;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "verification.delete-evidence";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        while (database.inTransaction(this::deleteSome) == BATCH) {
            // The next batch.
        }
    }

    private int deleteSome() {
        var now = clock.instant();
        return claims.deleteEvidence(
                now.minus(settings.duration(EvidenceKept.SETTING)), now, BATCH);
    }
}
