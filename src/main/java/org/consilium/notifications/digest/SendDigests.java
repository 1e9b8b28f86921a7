package org.consilium.notifications.digest;

import java.time.Clock;
import java.time.Duration;
import org.consilium.notifications.NotificationChoices;
import org.consilium.notifications.model.DigestTurnRepository;
import org.consilium.platform.Features;
import org.consilium.platform.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Writes the digests that are due. One that fails is tried again by the next run, and keeps nobody
/// else's.
@Component
class SendDigests implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(SendDigests.class);
    private static final int AT_ONCE = 200;

    private final DigestTurnRepository turns;
    private final WriteDigest writing;
    private final Features features;
    private final Clock clock;

    SendDigests(DigestTurnRepository turns, WriteDigest writing, Features features, Clock clock) {
        this.turns = turns;
        this.writing = writing;
        this.features = features;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notifications.send-digests";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        if (!features.isOn(NotificationChoices.DIGEST)) {
            return;
        }
        while (turns.beginMissing(clock.instant(), AT_ONCE) == AT_ONCE) {
            Thread.onSpinWait();
        }
        int failed = 0;
        var due = turns.due(clock.instant(), AT_ONCE);
        while (!due.isEmpty() && failed == 0) {
            for (var turn : due) {
                failed += write(turn) ? 0 : 1;
            }
            due = turns.due(clock.instant(), AT_ONCE);
        }
    }

    private boolean write(org.consilium.notifications.model.DigestTurn turn) {
        try {
            writing.write(turn);
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("the digest of {} could not be written", turn.member().shortForm(), failure);
            return false;
        }
    }
}
